import type { BookSketch, SheetSketch } from '../books/book-sketch';
import type { CellValue } from '../../src/workbook/cell';
import { dayOf, serialOf } from '../../src/workbook/day';
import { allMunicipalities } from '../../src/contract/municipalities';
import { bundledContract } from '../../src/contract/bundle';

/** One column of a sheet: its heading, other headings that mean the same, and a value a row. */
export interface Column {
  readonly heading: string;
  readonly synonyms: readonly string[];
  readonly format?: string;
  readonly values: readonly CellValue[];
}

const MIDTJYLLAND = new Set(bundledContract.municipalities);
const OWN = allMunicipalities.filter(({ code }) => MIDTJYLLAND.has(code));
const DATE = 'dd-mm-yyyy';

/** Numbers that look random and are the same on every run. */
function mix(row: number, salt: number, below: number): number {
  let seed = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  seed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((seed ^ (seed >>> 13)) >>> 0) % below;
}

function pick<T>(from: readonly T[], row: number, salt: number): T {
  return from[mix(row, salt, from.length)] as T;
}

function day(row: number, salt: number, years: readonly number[]): number {
  const year = pick(years, row, salt);
  return serialOf(dayOf(year, 1 + mix(row, salt + 1, 12), 1 + mix(row, salt + 2, 28)), 1900);
}

function rows<T>(count: number, make: (row: number) => T): T[] {
  return Array.from({ length: count }, (_, row) => make(row));
}

/** CVR numbers that pass the check. */
const CVRS = rows(400, (n) => 20_000_000 + n).filter(
  (cvr) =>
    [2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, w, at) => sum + w * Number(String(cvr).charAt(at)), 0) %
      11 ===
    0,
);

/** A guidance log of an office, in columns that may be moved and renamed. */
export function logColumns(count = 80): Column[] {
  const company = rows(count, (row) => mix(row, 1, CVRS.length));
  return [
    {
      heading: 'Vejledningsdato',
      synonyms: ['Mødedato', 'Dato', 'Dato for vejledning', 'DATO', 'Meeting date', 'Vejl. dato'],
      format: DATE,
      values: rows(count, (row) => day(row, 2, [2026])),
    },
    {
      heading: 'CVR-nr.',
      synonyms: ['CVR', 'cvr nummer', 'CVR nr', 'Virksomhedens CVR-nummer', 'CVR number'],
      values: rows(count, (row) => CVRS[company[row] ?? 0] ?? null),
    },
    {
      heading: 'Virksomhed',
      synonyms: ['Firmanavn', 'Virksomhedsnavn', 'Company', 'Virksomhedens navn', 'Firma'],
      values: rows(count, (row) => `Firma ${String(company[row])} ApS`),
    },
    {
      heading: 'Kommune',
      synonyms: ['kommune ', 'Virksomhedens kommune', 'Municipality', 'Kommunenavn', 'KOMMUNE'],
      values: rows(count, (row) => `${OWN[(company[row] ?? 0) % OWN.length]?.name ?? ''} Kommune`),
    },
    {
      heading: 'Form',
      synonyms: ['Vejledningsform', 'Type vejledning', 'Individuel/kollektiv', 'Forløbstype'],
      values: rows(count, (row) => pick(['Individuel', 'Individuel', 'Kollektiv'], row, 3)),
    },
    {
      heading: 'Segment',
      synonyms: ['Vækst/drift', 'SEGMENT', 'Virksomhedssegment'],
      values: rows(count, (row) => pick(['Vækst', 'Drift', 'Drift'], row, 4)),
    },
    {
      heading: 'Stiftelsesdato',
      synonyms: ['Stiftet', 'Etableringsdato', 'Virksomhedens startdato', 'Founded'],
      format: DATE,
      values: rows(count, (row) => day(company[row] ?? 0, 5, [1998, 2012, 2021, 2024, 2025])),
    },
    {
      heading: 'Konsulent',
      synonyms: ['Rådgiver', 'Medarbejder'],
      values: rows(count, (row) => pick(['ABN', 'MHA', 'SØR'], row, 6)),
    },
  ];
}

/** Answers of a user evaluation, in columns that may be moved and renamed. */
export function answerColumns(count = 60): Column[] {
  const referred = rows(count, (row) => mix(row, 11, 2) === 0);
  return [
    {
      heading: 'Svardato',
      synonyms: ['Dato', 'Besvaret', 'Timestamp'],
      format: DATE,
      values: rows(count, (row) => day(row, 12, [2026])),
    },
    {
      heading: 'Segment',
      synonyms: ['Vækst/drift'],
      values: rows(count, (row) => pick(['Vækst', 'Drift'], row, 13)),
    },
    {
      heading: 'Vil du anbefale os? (0-10)',
      synonyms: ['NPS', 'Hvor sandsynligt er det, at du vil anbefale Erhvervshuset til andre?'],
      values: rows(count, (row) => pick([10, 9, 9, 8, 7, 5], row, 14)),
    },
    {
      heading: 'Henvist',
      synonyms: ['Blev du henvist til andre rådgivere?', 'Henvist til anden aktør', 'Referred'],
      values: rows(count, (row) => (referred[row] === true ? 'Ja' : 'Nej')),
    },
    {
      heading: 'Har du brugt henvisningen?',
      synonyms: ['Henvisning anvendt', 'Har du benyttet en eller flere af henvisningerne?'],
      values: rows(count, (row) => (referred[row] === true ? pick(['Ja', 'Nej'], row, 15) : null)),
    },
    {
      heading: 'Bedre i stand til at arbejde med bæredygtighed',
      synonyms: ['I hvilken grad er I blevet bedre til bæredygtighed?', 'ESG-udbytte'],
      values: rows(count, (row) =>
        pick(['I høj grad', 'I nogen grad', 'Slet ikke', null], row, 16),
      ),
    },
  ];
}

/** The municipalities with a key in per cent. */
export function listColumns(): Column[] {
  return [
    { heading: 'Kommune', synonyms: ['Navn'], values: OWN.map(({ name }) => name) },
    {
      heading: 'Indbyggere 1.1.2025',
      synonyms: ['Folketal 2025', 'Population 2025', 'Befolkning pr. 1. januar 2025'],
      values: OWN.map(({ population }) => population[2025] ?? null),
    },
    {
      heading: 'Fordelingsnøgle',
      synonyms: ['Nøgle', 'Vægt', 'Key'],
      values: OWN.map((_, row) => 10 + mix(row, 21, 90)),
    },
  ];
}

/** A sheet of columns in their order, below some rows of title. */
export function sheetOf(
  name: string,
  columns: readonly Column[],
  title: readonly string[] = [],
): SheetSketch {
  const height = Math.max(...columns.map(({ values }) => values.length));
  const formats = columns.map(({ format }) => format ?? 'General');
  const body = rows(height, (row) => columns.map(({ values }) => values[row] ?? null));
  const above = title.map((text): CellValue[] => [text]);
  return {
    name,
    rows: [...above, columns.map(({ heading }) => heading), ...body],
    formats: [...above.map(() => []), [], ...body.map(() => formats)],
  };
}

export function officeBook(): BookSketch {
  return {
    sheets: [
      sheetOf('Log', logColumns()),
      sheetOf('Svar', answerColumns()),
      sheetOf('Kommuner', listColumns()),
    ],
  };
}
