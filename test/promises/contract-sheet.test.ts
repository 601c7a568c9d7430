import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import type { ReviewOptions } from '../../src/review';
import { dayOf } from '../../src/workbook/day';
import { writeBook } from '../books/write-book';
import { officeBook } from './office-book';
import { answersOf, resultOf, reviewOf } from './review-of';

async function written(
  bytes: Uint8Array,
  options: Partial<ReviewOptions> = {},
): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes);
  const { plan } = await reviewOf(workbook, options);
  await workbook.apply(plan);
  return workbook.bytes();
}

/** What staff do in Excel: another value in the column «Værdi» of one row. */
function typed(bytes: Uint8Array, id: string, cell: string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    const xml = strFromU8(part);
    const row = new RegExp(`<row [^>]*>(?:(?!</row>).)*>${id}<.*?</row>`, 's').exec(xml)?.[0];
    if (row === undefined || !name.includes('worksheets')) continue;
    const edited = row.replace(
      /<c r="(C\d+)"([^>]*?)(?:\/>| ?t="[^"]*">.*?<\/c>|>.*?<\/c>)/s,
      (_, at: string) => cell.replace('<c', `<c r="${at}"`),
    );
    parts[name] = strToU8(xml.replace(row, edited));
    return zipSync(parts);
  }
  throw new Error(`no row ${id}`);
}

function allText(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('');
}

describe('What staff type in Kontrakt', () => {
  const first = written(writeBook(officeBook()));

  test('a setting is in force at the next run, and the run after that', async () => {
    const edited = typed(await first, 'setting:tolerance', '<c><v>25</v></c>');
    expect((await resultOf(openWorkbook(edited))).settings.tolerance).toBe(25);
    const again = await written(edited);
    expect((await resultOf(openWorkbook(again))).settings.tolerance).toBe(25);
  });

  test('a target is in force, and an emptied one is «ikke fastsat»', async () => {
    const lower = typed(await first, 'target:guided:2026', '<c><v>40</v></c>');
    const target = async (bytes: Uint8Array) =>
      (await resultOf(openWorkbook(bytes))).targets.find(({ id }) => id === 'guided');
    expect(await target(lower)).toMatchObject({ target: 40, status: 'met' });
    const none = typed(await first, 'target:guided:2026', '<c/>');
    expect(await target(none)).toMatchObject({ target: null, status: 'notSet' });
  });

  test('a grant is split', async () => {
    const edited = typed(await first, 'grant:2026', '<c><v>1000000</v></c>');
    expect((await resultOf(openWorkbook(edited))).allocation?.total).toBe(1_000_000);
  });

  test('a value that can’t be is told with its cell, and the contract’s own stands', async () => {
    const edited = typed(
      await first,
      'setting:tolerance',
      '<c t="inlineStr"><is><t>meget</t></is></c>',
    );
    const result = await resultOf(openWorkbook(edited));
    expect(result.settings.tolerance).toBe(10);
    const told = result.findings.find(({ sheet }) => sheet === 'Kontrakt');
    expect(told?.cell).toMatch(/^C\d+$/);
  });

  test('by formula counts as its value, and stays a formula', async () => {
    const formula = '<c><f>10*2+5</f><v>25</v></c>';
    const edited = typed(await first, 'setting:tolerance', formula);
    const again = await written(edited);
    expect((await resultOf(openWorkbook(again))).settings.tolerance).toBe(25);
    expect(allText(again)).toContain('<f>10*2+5</f><v>25</v>');
    expect(Buffer.compare(await written(again), again)).toBe(0);
  });

  test('by a formula that was never calculated is told with its cell, and stays a formula', async () => {
    const edited = typed(await first, 'setting:tolerance', '<c><f>10*2+5</f></c>');
    const again = await written(edited);
    const told = (await resultOf(openWorkbook(again))).findings.find(
      ({ sheet }) => sheet === 'Kontrakt',
    );
    expect(told?.message).toContain('Formlen er aldrig beregnet');
    expect(told?.cell).toMatch(/^C\d+$/);
    expect(allText(again)).toContain('<f>10*2+5</f></c>');
    expect(allText(again)).not.toContain('UNCALCULATED');
    expect(Buffer.compare(await written(again), again)).toBe(0);
  });

  test('gives way to the command line, which stands as if typed there', async () => {
    const edited = typed(await first, 'setting:tolerance', '<c><v>25</v></c>');
    const settings = { tolerance: '15' };
    const again = await written(edited, { settings });
    expect((await resultOf(openWorkbook(again))).settings.tolerance).toBe(15);
  });
});

describe('Corrections of how the sheets are read', () => {
  const mapping = {
    sheets: { Log: { columns: { segment: null } }, Svar: { leaveOut: true } },
  };
  const first = written(writeBook(officeBook()), { mapping });

  test('are remembered in Kontrakt, so the next run gives the same answers and changes no byte', async () => {
    const wanted = answersOf(await resultOf(openWorkbook(writeBook(officeBook())), { mapping }));
    const book = await first;
    expect(answersOf(await resultOf(openWorkbook(book)))).toEqual(wanted);
    expect(Buffer.compare(await written(book), book)).toBe(0);
  });

  test('are dropped by emptying their cells', async () => {
    const plain = answersOf(await resultOf(openWorkbook(writeBook(officeBook()))));
    const emptied = typed(
      typed(await first, 'sheet:Svar:leaveOut', '<c/>'),
      'sheet:Log:segment',
      '<c/>',
    );
    expect(answersOf(await resultOf(openWorkbook(emptied)))).toEqual(plain);
  });

  test('give way to a mapping file, which stands instead of them', async () => {
    const plain = answersOf(await resultOf(openWorkbook(writeBook(officeBook()))));
    const other = { sheets: {} };
    expect(answersOf(await resultOf(openWorkbook(await first), { mapping: other }))).toEqual(plain);
  });

  test('that can’t be are told with their cell, used by nobody, and stay to be mended', async () => {
    const bad = '<c t="inlineStr"><is><t>den grønne</t></is></c>';
    const edited = typed(await first, 'sheet:Log:segment', bad);
    const again = await written(edited);
    for (const book of [edited, again]) {
      const told = (await resultOf(openWorkbook(book))).findings.filter(
        ({ code }) => code === 'invalidContractValue',
      );
      expect(told).toMatchObject([{ sheet: 'Kontrakt' }]);
      expect(told[0]?.cell).toMatch(/^C\d+$/);
      expect(told[0]?.message).toContain('den grønne');
    }
  });
});

describe('A sheet of ours that has lost its mark', () => {
  const first = written(writeBook(officeBook()));
  const unmarked = async (): Promise<Uint8Array> => {
    const parts = unzipSync(await first);
    const name = 'xl/workbook.xml';
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(xml.replace(/<definedName name="_Kontraktstatus.*?<\/definedName>/g, ''));
    return zipSync(parts);
  };

  test('is never read as staff’s, and is told of', async () => {
    const result = await resultOf(openWorkbook(await unmarked()));
    expect(answersOf(result)).toEqual(answersOf(await resultOf(openWorkbook(await first))));
    const told = result.findings.filter(({ code }) => code === 'ownSheetUnmarked');
    expect(told.map(({ sheet }) => sheet).sort()).toEqual([
      'Datakontrol',
      'Fordeling',
      'Kommunestatus',
      'Kontrakt',
      'Kontraktstatus',
    ]);
  });

  test('is known by the time of writing where the seal is deleted with its column', async () => {
    const parts = unzipSync(await unmarked());
    for (const [name, part] of Object.entries(parts)) {
      const xml = strFromU8(part).replace(/<c r="A\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs, '');
      if (/worksheets\/sheet\d+\.xml$/.test(name) && xml.includes('Kommune'))
        parts[name] = strToU8(xml);
    }
    const { findings } = await resultOf(openWorkbook(zipSync(parts)));
    const told = findings.filter(({ code }) => code === 'ownSheetUnmarked');
    expect(told.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(['Kommunestatus', 'Fordeling']),
    );
  });
});

describe('A second run', () => {
  test('changes no byte', async () => {
    const once = await written(writeBook(officeBook()));
    const later = { stamp: { day: dayOf(2026, 12, 13), minute: 1 } };
    expect(Buffer.compare(await written(once, later), once)).toBe(0);
  });

  test('changes no byte after settings came from the command line', async () => {
    const settings = {
      individualTarget: '3000',
      instalments: '4',
      youngReading: '550',
      vat: 'uden moms',
    };
    const once = await written(writeBook(officeBook()), { settings });
    expect(Buffer.compare(await written(once), once)).toBe(0);
  });
});
