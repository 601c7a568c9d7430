import { NO_OWN_SHEETS, type OwnSheets } from '../../src/report/own-sheets';
import { planReport, type ReportRequest } from '../../src/report/plan-report';
import { readOwnSheets } from '../../src/report/read-own-sheets';
import { textWidth } from '../../src/report/row-height';
import { columnNumber } from '../../src/workbook/address';
import { dayOf } from '../../src/workbook/day';
import { finding } from '../../src/workbook/finding';
import type { Plan, PlannedCell, SheetPlan } from '../../src/workbook/plan';
import { buildAssessment, SEAL, SOURCES, type Change } from './build-assessment';
import { buildOutline, readBack, rowWith, sheetOf, shownAt } from './build-outline';

const NOW = { day: dayOf(2026, 11, 23), minute: 845 };
const LATER = { day: dayOf(2026, 11, 24), minute: 540 };

function plan(change: Change = {}, more: Partial<ReportRequest> = {}): Plan {
  return planReport({
    assessment: buildAssessment(change),
    outline: buildOutline(),
    previous: NO_OWN_SHEETS,
    stamp: NOW,
    language: 'da',
    ...more,
  });
}

function allCells(written: Plan): PlannedCell[] {
  return written.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
}

function textsOf(sheet: SheetPlan): string[] {
  return sheet.rows
    .flatMap((row) => row.cells.map((cell) => cell.value))
    .filter((value) => typeof value === 'string');
}

describe('The five sheets', () => {
  const written = plan();

  it('are Kontraktstatus, Kommunestatus, Fordeling, Kontrakt and Datakontrol', () => {
    expect(written.sheets.map((sheet) => sheet.name)).toEqual([
      'Kontraktstatus',
      'Kommunestatus',
      'Fordeling',
      'Kontrakt',
      'Datakontrol',
    ]);
  });

  it('each begin with what they are, the as-of date, when, from where, by which version, and the seal', () => {
    for (const sheet of written.sheets) {
      const top = sheet.rows.slice(0, 5).map((row) => row.cells);
      expect(top[0]?.[0]?.value).toBe(`${sheet.name} 2026`);
      expect(String(top[1]?.[0]?.value).length).toBeGreaterThan(40);
      const dates = (top[2] ?? []).filter((cell) => typeof cell.value === 'number');
      expect(dates.map((cell) => cell.value)).toEqual([46_295, 46_349 + 845 / 1440]);
      expect(dates.map((cell) => cell.style.numberFormat)).toEqual([
        '"Opgjort pr. "dd-mm-yyyy',
        '"Skrevet "dd-mm-yyyy" kl. "hh:mm',
      ]);
      expect(top[3]?.[0]?.value).toBe('Læst i: Vejledninger 2026 og Brugerevaluering.');
      expect(top[4]?.[0]?.value).toBe(`Kontraktstatus 0.1.0 · segl ${SEAL}`);
    }
  });

  it('have room for their dates, so that no one sees ####', () => {
    for (const sheet of written.sheets) {
      for (const merge of sheet.merges.filter((area) => area.top === 3)) {
        const cell = sheet.rows[2]?.cells[merge.left - 1];
        if (typeof cell?.value !== 'number') continue;
        const shown = cell.style.numberFormat?.replaceAll('"', '') ?? '';
        const widths = sheet.columns.slice(merge.left - 1, merge.right);
        const width = widths.reduce((sum, column) => sum + column.width, 0);
        expect(textWidth(shown)).toBeLessThan(width);
      }
    }
  });

  it('print landscape, with page numbers, and repeat their header row', () => {
    for (const sheet of written.sheets) {
      expect(sheet.print.landscape).toBe(true);
      expect(sheet.print.footer).toBe(`&L${sheet.name} 2026&RSide &P af &N`);
      expect(sheet.print.repeatRows).not.toBeNull();
      expect(sheet.print.repeatRows?.first).toBe(sheet.freeze.rows);
    }
  });

  it('give every row a height, and none more than Excel allows', () => {
    for (const { height } of written.sheets.flatMap((sheet) => sheet.rows)) {
      expect(height).toBeGreaterThanOrEqual(12);
      expect(height).toBeLessThanOrEqual(409);
    }
  });

  it('have Danish names and words, and English ones when asked', () => {
    const english = plan({}, { language: 'en' });
    expect(english.sheets.map((sheet) => sheet.name)).toEqual([
      'Contract status',
      'Municipality status',
      'Split',
      'Contract',
      'Data check',
    ]);
    expect(textsOf(sheetOf(english, 'targets'))).toContain('↘ Behind');
    expect(textsOf(sheetOf(english, 'municipalities'))).toContain('invite to dialogue');
  });

  it('write dates in the date system of the workbook', () => {
    const outline = buildOutline(undefined, 1904);
    expect(shownAt(sheetOf(plan({}, { outline }), 'targets'), 3, 1)).toBe(46_295 - 1462);
  });
});

describe('Kontraktstatus', () => {
  const sheet = sheetOf(plan(), 'targets');

  it('has one row a goal in the order of the contract, the status as symbol and word on its colour', () => {
    const statuses = [
      ['awareness', '✗ Ikke opfyldt', '#F7B9AE'],
      ['offer-awareness', '✓ Opfyldt', '#BFE3C8'],
      ['young-companies', '? Afklares', '#DCE3F8'],
      ['nps', '↘ Under kurs', '#FFE7A6'],
      ['referrals-used', '↗ På kurs', '#E4F3E7'],
      ['growth-revenue', '– Mangler data', '#E7E6E6'],
      ['growth-employment', '– Mangler data', '#E7E6E6'],
      ['productivity', '– Mangler data', '#E7E6E6'],
      ['sustainability', '↘ Under kurs', '#FFE7A6'],
      ['guided', '↘ Under kurs', '#FFE7A6'],
      ['growth-courses', '✓ Opfyldt', '#BFE3C8'],
      ['geographic-spread', '↘ Under kurs', '#FFE7A6'],
    ];
    const first = rowWith(sheet, 1, 'awareness');
    const cells = sheet.rows.slice(first - 1, first + 11).map((row) => row.cells);
    expect(cells.map((row) => [row[0]?.value, row[6]?.value, row[6]?.style.fill])).toEqual(
      statuses,
    );
  });

  it('shows result, target and deviation as numbers in the unit of the goal', () => {
    const cells = sheet.rows[rowWith(sheet, 1, 'awareness') - 1]?.cells ?? [];
    expect(cells.slice(3, 6).map((cell) => [cell.value, cell.style.numberFormat])).toEqual([
      [48.7, '#,##0.0" %"'],
      [50, '#,##0.0" %"'],
      [-1.3, '+#,##0.0" pct.point";-#,##0.0" pct.point";#,##0.0" pct.point"'],
    ]);
    const guided = sheet.rows[rowWith(sheet, 1, 'guided') - 1]?.cells ?? [];
    expect(guided.slice(3, 6).map((cell) => [cell.value, cell.style.numberFormat])).toEqual([
      [2012, '#,##0'],
      [5000, '#,##0'],
      [-2988, '+#,##0;-#,##0;#,##0'],
    ]);
  });

  it('links each result to its first cells, and says how many places more there are', () => {
    const cells = sheet.rows[rowWith(sheet, 1, 'guided') - 1]?.cells ?? [];
    expect(cells[8]?.link).toEqual({ sheet: 'Vejledninger 2026', cell: 'F6' });
    expect(cells[8]?.value).toBe('Vejledninger 2026!F6:F2043 +3');
  });

  it('leaves out the link to a sheet that the workbook does not have', () => {
    const cells = sheet.rows[rowWith(sheet, 1, 'awareness') - 1]?.cells ?? [];
    expect(cells[8]).toMatchObject({ value: 'Målinger!C4' });
    expect(cells[8]?.link).toBeUndefined();
  });

  it('tells of every topic with a room for staff’s text, and of all distinct companies', () => {
    expect(shownAt(sheet, rowWith(sheet, 1, 'companies'), 4)).toBe(1893);
    const topics = textsOf(sheet).filter((text) => text.startsWith('topic:'));
    expect(topics).toHaveLength(10);
    const row = rowWith(sheet, 1, 'topic:defence');
    expect(shownAt(sheet, row, 2)).toBe('Forsvar');
    expect(sheet.merges).toContainEqual({ top: row, left: 5, bottom: row, right: 10 });
  });
});

describe('Kommunestatus', () => {
  const sheet = sheetOf(plan(), 'municipalities');

  it('shows each municipality with its band and invites those below it to dialogue', () => {
    const cells = sheet.rows[rowWith(sheet, 1, '661') - 1]?.cells.map((cell) => cell.value) ?? [];
    expect(cells.slice(0, 3)).toEqual(['661', 'Holstebro', 59_201]);
    expect(cells.slice(4, 8).map((value) => Number(value).toFixed(1))).toEqual([
      '96.7',
      '87.0',
      '106.4',
      '81.0',
    ]);
    expect(cells.slice(10, 13)).toEqual([7, '▼ Under spænd', 'inviter til dialog']);
    expect(shownAt(sheet, rowWith(sheet, 1, '751'), 13)).toBeNull();
  });

  it('shows no count on an edge that it misses', () => {
    // Samsø's upper edge is 12.0016: with one decimal, a count of 12 would seem to stand on it.
    const near = sheetOf(plan({ settings: { individualTarget: '5481.1' } }), 'municipalities');
    const samso = near.rows[rowWith(near, 1, '741') - 1]?.cells ?? [];
    expect(Number(samso[6]?.value)).toBeCloseTo(12, 1);
    expect(Number(samso[6]?.value)).not.toBe(12);
    const formats = near.rows.slice(7, 26).map((row) => row.cells[6]?.style.numberFormat ?? '');
    expect(new Set(formats).size).toBe(1);
    expect(formats[0]?.length).toBeGreaterThan('#,##0.0'.length);
  });

  it('ends with the sum, the courses outside the area, and those of an unknown municipality', () => {
    const sum = rowWith(sheet, 2, 'I alt');
    expect(sheet.rows[sum - 1]?.cells[7]).toMatchObject({ value: 2027, formula: 'SUM(H8:H26)' });
    expect(shownAt(sheet, rowWith(sheet, 2, 'Uden for området'), 8)).toBe(17);
    expect(shownAt(sheet, rowWith(sheet, 2, 'Ukendt kommune'), 8)).toBe(4);
  });

  it('says that there is no agreed target when the actual total is shared out', () => {
    const actual = sheetOf(plan({ settings: {} }), 'municipalities');
    expect(shownAt(actual, 6, 1)).toMatch(/ikke fastsat et måltal.*af de 2\.027 individuelle/);
  });

  it('shows a dash where nothing could be counted', () => {
    const empty = sheetOf(plan({ counts: {} }), 'municipalities');
    expect(shownAt(empty, rowWith(empty, 1, '751'), 8)).toBe('–');
    expect(shownAt(empty, rowWith(empty, 1, '751'), 12)).toBe('– Kan ikke opgøres');
  });
});

describe('Fordeling', () => {
  it.each<[string, Change]>([
    ['in kroner', {}],
    ['in øre and twelve instalments', { settings: { instalments: '12', roundTo: 'øre' } }],
    ['with amounts that are off', { basis: 'amounts', amountOff: 3n }],
  ])('has real sums whose cached values are the sums of their cells, %s', (_, change) => {
    const sheet = sheetOf(plan(change), 'allocation');
    const sums = sheet.rows.flatMap((row) =>
      row.cells.filter((cell) => cell.formula?.startsWith('SUM(') === true),
    );
    expect(sums.length).toBeGreaterThanOrEqual(3);
    for (const { formula, value } of sums) {
      const [, column = '', first, last] =
        /^SUM\(([A-Z]+)(\d+):\1(\d+)\)$/.exec(formula ?? '') ?? [];
      const cells = sheet.rows
        .slice(Number(first) - 1, Number(last))
        .map((row) => row.cells[columnNumber(column) - 1]?.value);
      expect(cells).toHaveLength(19);
      expect(cells.reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(value);
    }
  });

  it('says «Stemmer» for shares, amounts and instalments, by formula', () => {
    const sheet = sheetOf(plan({ settings: { instalments: '4' } }), 'allocation');
    const controls = sheet.rows.flatMap((row) =>
      row.cells.filter((cell) => cell.formula?.startsWith('IF(') === true),
    );
    expect(controls.map((cell) => [cell.value, cell.formula])).toEqual([
      ['Stemmer', 'IF(ROUND(SUM(D9:D27)-1,9)=0,"Stemmer","Afviger fra 100 %")'],
      ['Stemmer', 'IF(ROUND(F28-F29,2)=0,"Stemmer","Afviger med "&FIXED(F28-F29,0)&" kr.")'],
      [
        'Stemmer',
        'IF(ROUND(SUM(G9:J27)-F28,2)=0,"Stemmer","Afviger med "&FIXED(SUM(G9:J27)-F28,0)&" kr.")',
      ],
    ]);
  });

  it('says by how much amounts are off the grant', () => {
    const sheet = sheetOf(plan({ basis: 'amounts', amountOff: -3n }), 'allocation');
    expect(textsOf(sheet)).toContain('Afviger med -3 kr.');
  });

  it('tells where each left-over krone fell, and that the control adds up to the grant', () => {
    const sheet = sheetOf(plan(), 'allocation');
    const fell = textsOf(sheet).filter((text) => text === 'fik 1 kr. af resten');
    expect(textsOf(sheet).join('\n')).toContain(`De ${String(fell.length)} kr., der var tilbage`);
    expect(shownAt(sheet, rowWith(sheet, 2, 'I alt'), 6)).toBe(44_815_000);
    expect(shownAt(sheet, rowWith(sheet, 2, 'Bevilling 2026'), 6)).toBe(44_815_000);
  });

  it('takes agreed amounts as they stand: nothing was rounded, nothing is left over', () => {
    const sheet = sheetOf(plan({ basis: 'amounts' }), 'allocation');
    expect(textsOf(sheet)).toContain('Beløbene er brugt, som de står i projektmappen.');
    expect(textsOf(sheet)).not.toContain('Rest');
    expect(textsOf(sheet).join('\n')).not.toMatch(/afrunding|rundet|rest/i);
  });

  it('warns in colour and words that a split by population is not Bilag a', () => {
    const sheet = sheetOf(plan({ basis: 'population' }), 'allocation');
    const warning = sheet.rows[5]?.cells[0];
    expect(warning?.value).toMatch(/folketal.*ikke KL's Bilag a/);
    expect(warning?.style.fill).toBe('#FFE7A6');
  });

  it('shows øre when amounts are rounded to øre', () => {
    const sheet = sheetOf(plan({ settings: { roundTo: 'øre' } }), 'allocation');
    const amount = sheet.rows[rowWith(sheet, 1, '751') - 1]?.cells[5];
    expect(amount?.style.numberFormat).toBe('#,##0.00" kr."');
    expect(amount?.value).toBeCloseTo(12_180_372.25, 2);
  });

  it('says that there is no split, and where the reason stands, when it was refused', () => {
    const sheet = sheetOf(plan({ basis: null }), 'allocation');
    expect(textsOf(sheet).at(-1)).toBe(
      'Der er ikke lavet nogen fordeling. Grunden står i arket Datakontrol.',
    );
  });
});

describe('Kontrakt', () => {
  const sheet = sheetOf(
    plan({ settings: { individualTarget: '3200', countUnit: 'møder' } }),
    'contract',
  );

  it('has a row for each setting, target and grant, blank where nothing is agreed', () => {
    const row = (id: string) =>
      sheet.rows[rowWith(sheet, 1, id) - 1]?.cells.map((cell) => cell.value);
    expect(row('setting:individualTarget')?.slice(2, 6)).toEqual([
      3200,
      '(tom)',
      'om året',
      '6.b (I)',
    ]);
    expect(row('setting:countUnit')?.slice(2, 4)).toEqual(['møder', 'forløb']);
    expect(row('target:guided:2026')?.slice(2, 4)).toEqual([5000, 5000]);
    expect(row('target:guided:2027')?.slice(2, 4)).toEqual([null, 'ikke fastsat']);
    expect(row('grant:2027')?.slice(2, 4)).toEqual([null, 'ikke fastsat']);
  });

  it('holds a decimal setting as a number, whichever mark it was typed with', () => {
    const typed = sheetOf(plan({ settings: { tolerance: '7,5' } }), 'contract');
    const row = typed.rows[rowWith(typed, 1, 'setting:tolerance') - 1];
    expect(row?.cells.map((cell) => cell.value).slice(2, 4)).toEqual([7.5, 10]);
  });

  it('offers the choices of a setting as a list in its cell', () => {
    const row = rowWith(sheet, 1, 'setting:countUnit');
    expect(sheet.choices).toContainEqual({
      area: { top: row, left: 3, bottom: row, right: 3 },
      values: ['forløb', 'virksomheder', 'møder'],
    });
    for (const value of sheet.choices.flatMap((choice) => choice.values)) {
      expect(value).not.toMatch(/[,;]/);
    }
  });
});

describe('Datakontrol', () => {
  const sheet = sheetOf(plan(), 'receipt');

  it('says of each sheet what it holds, its header row, its columns with why they were chosen, and the rows used', () => {
    const row = rowWith(sheet, 2, 'Brugerevaluering');
    expect(sheet.rows[row - 1]?.cells.map((cell) => cell.value)).toEqual([
      'Brugerevaluering',
      'Brugerevaluering',
      'række 3',
      'Dato: A «Besvaret» (efter overskriften) · ' +
        'Vil anbefale (0-10): E «Hvor sandsynligt er det, at du vil anbefale os?» (efter overskriften) · ' +
        'Svar om bæredygtighed: H «Miljø og klima» (efter indholdet) · ' +
        'Svar om bæredygtighed: I «Sociale forhold» (efter overskriften)',
      1931,
      1,
      'Uden for perioden eller uden læsbar dato. Se listen nedenfor.',
    ]);
  });

  it('lists what the check found with word and symbol, and a link to the cell', () => {
    const error = sheet.rows[rowWith(sheet, 1, '✗ Fejl') - 1]?.cells ?? [];
    expect(error.slice(1, 3).map((cell) => cell.value)).toEqual(['Kommuner', 'D9']);
    expect(error[2]?.link).toEqual({ sheet: 'Kommuner', cell: 'D9' });
    expect(textsOf(sheet)).toContain('Det, kontrollen fandt: 1 fejl, 1 advarsel og 1 oplysning');
  });

  it('says so when there is nothing to remark', () => {
    expect(textsOf(sheetOf(plan({ findings: [] }), 'receipt'))).toContain(
      'Kontrollen fandt intet at bemærke.',
    );
  });
});

describe('What staff wrote in their own sheets', () => {
  it('never becomes a formula, and shows no CPR number', () => {
    const [log] = SOURCES;
    if (log === undefined) throw new Error('no source');
    const heading = '=HYPERLINK("http://x") 010190-1234';
    const written = plan({
      sources: [{ ...log, columns: [{ field: 'date', column: 3, heading, why: 'heading' }] }],
      findings: [
        finding('warning', 'unreadableDate', { sheet: 'Kommuner', cell: 'A1' }, { text: heading }),
      ],
    });
    const texts = allCells(written).filter((cell) => String(cell.value).includes('HYPERLINK'));
    expect(texts).toHaveLength(2);
    expect(texts.every((cell) => cell.formula === undefined)).toBe(true);
    expect(JSON.stringify(written, null, 1)).not.toContain('010190-1234');
  });

  it('is cut with «…» where it is longer than a cell can hold', () => {
    const written = plan({
      findings: [finding('warning', 'unreadableDate', null, { text: 'x'.repeat(40_000) })],
    });
    const longest = Math.max(...allCells(written).map((cell) => String(cell.value).length));
    expect(longest).toBe(32_767);
    expect(allCells(written).some((cell) => String(cell.value).endsWith('…'))).toBe(true);
  });
});

describe('A second run', () => {
  const first = plan();
  const again = (previous: OwnSheets, change: Change = {}): Plan =>
    plan(change, { previous, stamp: LATER });

  it('changes nothing while the seal is the same, not even the time of writing', () => {
    expect(again(readOwnSheets(readBack(first), 1900))).toEqual(first);
  });

  it('is stamped anew when the seal is another', () => {
    const other = again(readOwnSheets(readBack(first), 1900), {
      seal: `sha256:${'f'.repeat(64)}`,
    });
    expect(shownAt(sheetOf(other, 'targets'), 3, 3)).toBe(46_350 + 540 / 1440);
  });

  it('changes nothing in a workbook that counts days from 1904', () => {
    const outline = buildOutline(undefined, 1904);
    const one = plan({}, { outline });
    const previous = readOwnSheets(readBack(one), 1904);
    expect(plan({}, { outline, previous, stamp: LATER })).toEqual(one);
  });
});
