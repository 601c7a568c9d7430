import type { MunicipalityVerdict } from '../../status/verdict';
import { printBand } from '../../text/print-band';
import { MUNICIPALITY_SYMBOLS } from '../../text/symbols';
import { printTable } from './print-table';
import { NOTHING, type Printing } from './printing';

/** How many municipalities are within their band, one line each, and what lies outside them all. */
export function printMunicipalities(printing: Printing): string[] {
  const { assessment, text, cli, paint } = printing;
  const { municipalities, figures, settings } = assessment;
  const { columns, count } = text.sheets.municipalities;
  const [heading = '', ...rows] = printTable(
    [
      { heading: columns.name, align: 'left' },
      { heading: count[settings.countUnit], align: 'right' },
      { heading: columns.expected, align: 'right' },
      { heading: cli.band, align: 'right' },
      { heading: columns.toBand, align: 'right' },
      { heading: columns.status, align: 'left' },
    ],
    municipalities.map((municipality) => municipalityCells(municipality, printing)),
  );
  const within = municipalities.filter(({ status }) => status === 'within').length;
  return [
    paint.bold(cli.municipalities(within, municipalities.length)),
    '',
    paint.bold(heading),
    ...rows.map((row, at) => paint.as(municipalities[at]?.status ?? 'unknown', row)),
    '',
    [
      `${text.words.outside}: ${String(figures.outside)}`,
      `${text.words.unknownMunicipality}: ${String(figures.unknown)}`,
    ].join(' · '),
  ];
}

function municipalityCells(
  { name, status, count, expected, lower, upper, toBand }: MunicipalityVerdict,
  { language, text }: Printing,
): string[] {
  const band =
    count !== null && expected && lower && upper
      ? printBand(count, { expected, lower, upper }, language)
      : null;
  return [
    name,
    count === null ? NOTHING : text.format.number(count, 0),
    band?.expected ?? NOTHING,
    band ? `${band.lower} – ${band.upper}` : NOTHING,
    toBand === null ? NOTHING : text.format.number(toBand, 0),
    `${MUNICIPALITY_SYMBOLS[status]} ${text.words.municipalityStatuses[status]}`,
  ];
}
