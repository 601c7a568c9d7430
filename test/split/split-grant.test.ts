import * as fc from 'fast-check';
import type { Contract } from '../../src/contract/contract';
import type { Settings } from '../../src/contract/settings';
import type { Allocation } from '../../src/split/allocation';
import { splitGrant } from '../../src/split/split-grant';
import { runs } from '../chance';
import { aContract, MIDTJYLLAND, on, someFigures, someSettings } from '../status/a-case';
import { aList, CODES } from './a-list';
import type { Cell, ListOf } from './a-list';
import { SAMPLE_SPLIT } from './sample-split';

interface Case {
  readonly contract?: Partial<Contract>;
  readonly settings?: Partial<Settings>;
  readonly year?: number;
  readonly population?: (code: string) => number | null;
}

function split(
  lists: readonly ListOf[],
  { contract, settings, year = 2026, population }: Case = {},
) {
  return splitGrant({
    records: { municipalityLists: lists.map(aList) },
    figures: someFigures(population === undefined ? {} : { population }),
    contract: aContract(contract),
    settings: someSettings(settings),
    period: on(year, 6, 30),
  });
}

/** Nineteen cells, the same but for those that are given by position. */
function cells(same: Cell, changed: Readonly<Record<number, Cell>> = {}): readonly Cell[] {
  return CODES.map((_, index) => changed[index] ?? same);
}

function withCell(index: number, cell: Cell, all: readonly Cell[]): readonly Cell[] {
  return all.map((each, at) => (at === index ? cell : each));
}

function allocated({ allocation }: { readonly allocation: Allocation | null }): Allocation {
  if (allocation === null) throw new Error('refused');
  return allocation;
}

const grantOf = (value: string): Case => ({ contract: { grants: [{ year: 2026, value }] } });
const sampleKey = SAMPLE_SPLIT.map(([, key]) => key);
const keyList = (...given: readonly Cell[]): ListOf => ({
  columns: [{ kind: 'keys', cells: given }],
});
const codesOf = (told: ReturnType<typeof split>): readonly string[] =>
  told.findings.map(({ code, severity }) => `${severity} ${code}`);

describe('The sample book', () => {
  it('splits 44.815.000 kr. by its key to the krone', () => {
    const told = split([keyList(...sampleKey)]);
    const { basis, total, rows, where } = allocated(told);
    expect([basis, total]).toEqual(['key', 44_815_000n]);
    expect(rows.map(({ code, amount }) => [code, amount])).toEqual(
      SAMPLE_SPLIT.map(([code, , kroner]) => [code, kroner]),
    );
    expect(where).toEqual({ sheet: 'Kommuner', cell: 'C5:C23' });
    expect(told.findings).toEqual([]);
  });

  it('splits the same whatever the order of its rows', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...SAMPLE_SPLIT], { minLength: SAMPLE_SPLIT.length }),
        (shuffled) => {
          const list = {
            codes: shuffled.map(([code]) => code),
            columns: [{ kind: 'keys' as const, cells: shuffled.map(([, key]) => key) }],
          };
          expect(allocated(split([list])).rows).toEqual(
            allocated(split([keyList(...sampleKey)])).rows,
          );
        },
      ),
      runs(20),
    );
  });
});

describe('Amounts in the workbook', () => {
  const amounts = cells('100');
  const list = (given: readonly Cell[], year: number | null = null, heading = 'Beløb'): ListOf => ({
    columns: [{ kind: 'amounts', heading, year, cells: given }],
  });

  it('are used as they stand, before any key', () => {
    const told = split(
      [
        {
          columns: [
            { kind: 'keys', cells: sampleKey },
            { kind: 'amounts', cells: amounts },
          ],
        },
      ],
      grantOf('1900'),
    );
    const { basis, rows } = allocated(told);
    expect(basis).toBe('amounts');
    expect(rows.every(({ amount, leftOver }) => amount === 100n && leftOver === 0)).toBe(true);
    expect(told.findings).toEqual([]);
  });

  it('may sum to 19 kr. more or less than the grant, which is a warning', () => {
    for (const grant of ['1881', '1919']) {
      const told = split([list(amounts)], grantOf(grant));
      expect(codesOf(told)).toEqual(['warning amountsOffGrant']);
      expect(allocated(told).total).toBe(BigInt(grant));
      expect(allocated(told).rows.every(({ amount }) => amount === 100n)).toBe(true);
    }
  });

  it('may not be 20 kr. off: nothing is split then', () => {
    for (const grant of ['1880', '1920']) {
      const told = split([list(amounts)], grantOf(grant));
      expect(codesOf(told)).toEqual(['error amountsNotGrant']);
      expect(told.allocation).toBeNull();
    }
  });

  it('may be 19 øre off when amounts are rounded to øre, not 20', () => {
    const settings = { roundTo: 'øre' } as const;
    const at = (grant: string) => split([list(amounts)], { ...grantOf(grant), settings });
    expect(codesOf(at('1900.19'))).toEqual(['warning amountsOffGrant']);
    expect(codesOf(at('1900.2'))).toEqual(['error amountsNotGrant']);
    expect(allocated(at('1900.19'))).toMatchObject({ unit: 'øre', total: 190_019n });
  });

  it('are the total where the year has no grant, told', () => {
    const told = split([list(amounts, 2027)], { year: 2027 });
    expect(allocated(told)).toMatchObject({ year: 2027, total: 1900n, basis: 'amounts' });
    expect(codesOf(told)).toEqual(['note amountsAreTotal']);
  });

  it('with øre are kept to the øre even when the setting is kroner', () => {
    const told = split([list(cells('100', { 0: '99.75', 1: '100.25' }))], grantOf('1900'));
    expect(allocated(told)).toMatchObject({ unit: 'øre', total: 190_000n });
    expect(allocated(told).rows[0]?.amount).toBe(9975n);
    expect(codesOf(told)).toEqual(['note splitInSmallUnit']);
  });

  it('with more decimals than can be paid are rounded, told with the cell', () => {
    const told = split([list(cells('100', { 3: '99.625', 4: '100.375' }))], grantOf('1900'));
    expect(allocated(told).unit).toBe('krone');
    expect(allocated(told).rows.map(({ amount }) => amount)).toEqual(CODES.map(() => 100n));
    expect(told.findings).toMatchObject([
      { severity: 'warning', code: 'amountsRounded', where: { sheet: 'Kommuner', cell: 'C8' } },
    ]);
  });

  it('of another year are passed over, told', () => {
    const told = split([list(amounts, 2025)], grantOf('1900'));
    expect(allocated(told).basis).toBe('population');
    expect(codesOf(told)).toEqual(['note amountsPassedOver', 'warning splitByPopulation']);
  });

  it('that are invoiced already are passed over', () => {
    const columns = list(amounts, 2026).columns?.map((each) => ({ ...each, isInvoiced: true }));
    const told = split([{ columns: columns ?? [] }], grantOf('1900'));
    expect(allocated(told).basis).toBe('population');
    expect(codesOf(told)[0]).toBe('note amountsPassedOver');
  });

  it('that name the year go before those that do not', () => {
    const columns = [
      { kind: 'amounts', heading: 'Beløb', cells: cells('1') },
      { kind: 'amounts', heading: 'Beløb 2026', year: 2026, cells: amounts },
    ] as const;
    const told = split([{ columns }], grantOf('1900'));
    expect(allocated(told).where?.cell).toBe('D5:D23');
    expect(told.findings).toEqual([]);
  });

  it('that nobody has filled in yet are none', () => {
    const columns = [
      { kind: 'amounts', cells: cells(null) },
      { kind: 'keys', cells: sampleKey },
    ] as const;
    expect(allocated(split([{ columns }])).basis).toBe('key');
  });

  it('in several columns that differ are a question that names them all, and nothing is split', () => {
    const columns = [
      { kind: 'amounts', heading: 'Beløb a', cells: cells('80') },
      { kind: 'amounts', heading: 'Beløb b', cells: cells('120') },
    ] as const;
    const told = split([{ columns }], grantOf('1900'));
    expect(told.allocation).toBeNull();
    expect(told.findings).toMatchObject([
      {
        severity: 'error',
        code: 'severalAmounts',
        facts: { columns: ['Kommuner!C5:C23', 'Kommuner!D5:D23'] },
      },
    ]);
  });

  it('in several columns are those of the only one that sums to the grant, told', () => {
    const columns = [
      { kind: 'amounts', heading: 'Inkl. moms', cells: cells('125') },
      { kind: 'amounts', heading: 'Ekskl. moms', cells: amounts },
    ] as const;
    const told = split([{ columns }], grantOf('1900'));
    expect(allocated(told).where?.cell).toBe('D5:D23');
    expect(codesOf(told)).toEqual(['warning amountsBySum']);
  });

  it('met twice with the same numbers are no question', () => {
    const told = split([list(amounts), { ...list(amounts), sheet: 'Bilag a' }], grantOf('1900'));
    expect(allocated(told).where?.sheet).toBe('Kommuner');
    expect(told.findings).toEqual([]);
  });

  it('come from the list that has them all, not from an extract', () => {
    const extract = {
      sheet: 'Udtræk',
      codes: CODES.slice(0, 3),
      columns: list(['1', '2', '3']).columns,
    };
    const told = split(
      [{ ...extract, columns: extract.columns ?? [] }, list(amounts)],
      grantOf('1900'),
    );
    expect(allocated(told).where?.sheet).toBe('Kommuner');
  });
});

describe('The key in the workbook', () => {
  const five = cells('5', { 0: '10' });

  it('is in per cent when it sums to 100, and needs no word of it', () => {
    const told = split([keyList(...five)], grantOf('1000'));
    expect(allocated(told).rows[0]).toMatchObject({ amount: 100n });
    expect(told.findings).toEqual([]);
  });

  it.each([
    ['10.1', 'note keyScaled'],
    ['9.9', 'note keyScaled'],
    ['10.1001', 'error keyNotHundred'],
    ['9.8999', 'error keyNotHundred'],
  ])('may miss 100 per cent by 0,1 point, no more (%s beside 90)', (first, finding) => {
    const told = split([keyList(...withCell(0, first, five))]);
    expect(codesOf(told)).toEqual([finding]);
    expect(told.allocation === null).toBe(finding.startsWith('error'));
  });

  it('is in per cent too as fractions of one, as Excel holds 27 %', () => {
    const fractions = five.map((cell) => String(Number(cell) / 100));
    const told = split([keyList(...fractions)], grantOf('1000'));
    expect(allocated(told).rows.map(({ amount }) => amount)).toEqual(
      allocated(split([keyList(...five)], grantOf('1000'))).rows.map(({ amount }) => amount),
    );
    expect(codesOf(split([keyList(...withCell(0, '0.102', fractions))]))).toEqual([
      'error keyNotHundred',
    ]);
  });

  it('that says per cent must sum to 100 whatever it sums to', () => {
    const percent = (given: readonly Cell[]): ListOf => ({
      columns: [{ kind: 'keys', isPercent: true, cells: given }],
    });
    expect(split([percent(cells('2'))]).findings).toMatchObject([
      { code: 'keyNotHundred', facts: { sum: '38' } },
    ]);
    expect(split([percent(cells('0.02'))]).findings).toMatchObject([
      { code: 'keyNotHundred', facts: { sum: '38' } },
    ]);
  });

  it('is weights when it sums to anything else', () => {
    const told = split([keyList(...cells('3', { 18: '6' }))], grantOf('2000'));
    expect(allocated(told).rows[18]?.amount).toBe(200n);
    expect(allocated(told).rows[0]?.amount).toBe(100n);
    expect(told.findings).toEqual([]);
  });

  it('that is zero for all splits nothing', () => {
    expect(codesOf(split([keyList(...cells('0'))]))).toEqual(['error keyIsZero']);
  });

  it('of the year goes before others, and the only one of another year is used with a warning', () => {
    const of = (year: number, given: readonly Cell[]) =>
      ({ kind: 'keys', heading: `Nøgle ${String(year)}`, year, cells: given }) as const;
    const both = split([{ columns: [of(2025, cells('1')), of(2026, five)] }], grantOf('1000'));
    expect(allocated(both).rows[0]?.amount).toBe(100n);
    expect(both.findings).toEqual([]);
    const old = split([{ columns: [of(2025, five)] }], grantOf('1000'));
    expect(allocated(old).rows[0]?.amount).toBe(100n);
    expect(codesOf(old)).toEqual(['warning keyOfOtherYear']);
  });

  it('in several columns with other shares is a question, with the same shares it is not', () => {
    const key = (given: readonly Cell[]) => ({ kind: 'keys', cells: given }) as const;
    const differ = split([{ columns: [key(five), key(cells('1'))] }]);
    expect(codesOf(differ)).toEqual(['error severalKeys']);
    expect(differ.allocation).toBeNull();
    const doubled = five.map((cell) => String(Number(cell) * 2));
    const same = split([{ columns: [key(five), key(doubled)] }]);
    expect(same.findings).toEqual([]);
    expect(allocated(same).where?.cell).toBe('C5:C23');
  });
});

describe('What can’t be split', () => {
  const five = cells('5', { 0: '10' });

  it('A missing municipality is an error that names it and the column', () => {
    const list = {
      codes: CODES.slice(1),
      columns: [{ kind: 'keys' as const, cells: five.slice(1) }],
    };
    const told = split([list]);
    expect(told.allocation).toBeNull();
    expect(told.findings).toMatchObject([
      {
        severity: 'error',
        code: 'splitMunicipalityMissing',
        where: { sheet: 'Kommuner', cell: 'C5:C22' },
        facts: { names: ['Horsens'] },
      },
    ]);
  });

  it('A doubled municipality is an error that names both cells', () => {
    const codes = [...CODES, '751'];
    const told = split([{ codes, columns: [{ kind: 'keys', cells: [...five, '5'] }] }]);
    expect(told.allocation).toBeNull();
    expect(told.findings).toMatchObject([
      {
        severity: 'error',
        code: 'splitMunicipalityDoubled',
        where: { cell: 'C24' },
        facts: { name: 'Aarhus', first: 'C18' },
      },
    ]);
  });

  it.each([
    [null, 'splitCellBlank'],
    [{ unreadable: 'ca. 5' }, 'splitCellUnreadable'],
    ['-5', 'splitCellNegative'],
  ])('A cell that is blank, unreadable or negative is an error that names it', (cell, code) => {
    for (const kind of ['keys', 'amounts'] as const) {
      const told = split([{ columns: [{ kind, cells: withCell(2, cell, five) }] }]);
      expect(told.allocation).toBeNull();
      expect(told.findings).toMatchObject([
        { severity: 'error', code, where: { sheet: 'Kommuner', cell: 'C7' } },
      ]);
    }
  });

  it('A row outside the contract is no part of the split', () => {
    const list = {
      codes: [...CODES, '101'],
      columns: [{ kind: 'keys' as const, cells: [...five, '5'] }],
    };
    expect(allocated(split([list])).rows.map(({ code }) => code)).toEqual(CODES);
  });

  it('A year without a grant and without amounts is not split, told', () => {
    const told = split([keyList(...five)], { year: 2027 });
    expect(told).toMatchObject({
      allocation: null,
      findings: [{ severity: 'warning', code: 'grantNotSet', facts: { year: 2027 } }],
    });
  });
});

describe('Without amounts and key', () => {
  it('the split is by population, and a warning says that it is not KL’s', () => {
    const told = split([]);
    const { basis, where, rows, total } = allocated(told);
    expect([basis, where, total]).toEqual(['population', null, 44_815_000n]);
    expect(rows.find(({ code }) => code === '751')?.weight.toString()).toBe('373388');
    expect(told.findings).toMatchObject([
      { severity: 'warning', code: 'splitByPopulation', facts: { year: 2025 } },
    ]);
  });

  it('the contract’s own key goes before population', () => {
    const shares = Object.fromEntries(SAMPLE_SPLIT.map(([code, key]) => [code, key]));
    const told = split([], { contract: { shares } });
    expect(allocated(told)).toMatchObject({ basis: 'key', where: null });
    expect(allocated(told).rows.map(({ amount }) => amount)).toEqual(
      SAMPLE_SPLIT.map(([, , kroner]) => kroner),
    );
    expect(told.findings).toEqual([]);
  });

  it('an unknown population splits nothing and is named', () => {
    const told = split([], { population: (code) => (code === '741' ? null : 1000) });
    expect(told).toMatchObject({
      allocation: null,
      findings: [{ severity: 'error', code: 'splitNoPopulation', facts: { names: ['Samsø'] } }],
    });
  });
});

describe('Every split', () => {
  const keys = fc.array(fc.integer({ min: 0, max: 1_000_000 }), {
    minLength: CODES.length,
    maxLength: CODES.length,
  });
  const grants = fc.bigInt({ min: 0n, max: 10n ** 11n });
  const counts = fc.constantFrom(1, 2, 4, 12);

  it('sums by row, by instalment and in all, in kroner and in øre', () => {
    fc.assert(
      fc.property(
        keys.filter((all) => all.reduce((sum, key) => sum + key, 0) > 110),
        grants,
        counts,
        fc.constantFrom('krone' as const, 'øre' as const),
        (key, grant, instalments, roundTo) => {
          const { rows, total, ...of } = allocated(
            split([keyList(...key.map(String))], {
              ...grantOf(String(grant)),
              settings: { instalments, roundTo },
            }),
          );
          const add = (all: readonly bigint[]): bigint => all.reduce((sum, one) => sum + one, 0n);
          expect(total).toBe(roundTo === 'øre' ? grant * 100n : grant);
          expect(add(rows.map(({ amount }) => amount))).toBe(total);
          expect(rows.every((row) => add(row.instalments) === row.amount)).toBe(true);
          expect(add(of.instalments)).toBe(total);
          expect(of.instalments).toHaveLength(instalments);
          expect(of.instalments.every((a) => of.instalments.every((b) => a - b <= 1n))).toBe(true);
          expect(rows.every(({ amount }, at) => key[at] !== 0 || amount === 0n)).toBe(true);
        },
      ),
    );
  });
});

describe('EAN numbers', () => {
  const eans = (changed: Readonly<Record<number, string>>): readonly (string | null)[] =>
    CODES.map((_, index) => changed[index] ?? null);

  it('that are valid follow the municipality, and blank ones are no fault', () => {
    const told = split([{ ...keyList(...sampleKey), eans: eans({ 13: '57 90000 000005' }) }]);
    const { rows } = allocated(told);
    expect(rows.map(({ ean }) => ean)).toEqual(eans({ 13: '5790000000005' }));
    expect(told.findings).toEqual([]);
  });

  it('that are wrong are a warning with the cell, and the split stands', () => {
    const told = split([{ ...keyList(...sampleKey), eans: eans({ 13: '5790000000006' }) }]);
    expect(allocated(told).rows.every(({ ean }) => ean === null)).toBe(true);
    expect(told.findings).toMatchObject([
      {
        severity: 'warning',
        code: 'invalidGln',
        where: { cell: 'B18' },
        facts: { name: 'Aarhus' },
      },
    ]);
    expect(JSON.stringify(told.findings)).not.toContain('5790000000006');
  });
});

describe('The municipalities of the split', () => {
  it('bear their names and stand by ascending code', () => {
    const { rows } = allocated(split([]));
    expect(rows.map(({ code, name }) => [code, name])).toEqual(
      MIDTJYLLAND.map(({ code, name }) => [code, name]),
    );
  });
});
