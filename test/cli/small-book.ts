import { MUNICIPALITIES } from '../../samples/make/municipalities';
import { serial } from '../../samples/make/serial';
import { date, heading, type Cell } from '../../samples/make/sheet';
import { writeWorkbook } from '../../samples/make/write-workbook';

/** A tidy log of forty courses in the first half of 2026, for what is about files and not about reading. */
export function smallBook(): Uint8Array {
  const headings = ['Mødedato', 'Virksomhed', 'CVR-nr.', 'Kommune', 'Form', 'Segment', 'Startdato'];
  const rows = Array.from({ length: 40 }, (_, at): Cell[] => [
    date(serial(2026, 1, 5) + at * 4),
    `Firma ${String(at)}`,
    null,
    MUNICIPALITIES[at % MUNICIPALITIES.length]?.name ?? null,
    at % 3 === 0 ? 'Kollektiv' : 'Individuel',
    at % 4 === 0 ? 'Vækst' : 'Drift',
    date(serial(2012, 5, 1) + at * 90),
  ]);
  return writeWorkbook([
    {
      name: 'Log',
      widths: [12, 30, 12, 20, 12, 10, 12],
      frozen: 1,
      rows: [headings.map(heading), ...rows],
    },
  ]);
}
