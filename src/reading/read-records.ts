import type { Contract } from '../contract/contract';
import { municipalityOf } from '../contract/municipalities';
import type { Block, RangeRef } from '../workbook/block';
import type { Outline, SheetOutline } from '../workbook/outline';
import { FindingList } from './finding-list';
import { leaveOut } from './leave-out';
import type { Mapping } from './mapping';
import { readEvaluation } from './read-evaluation';
import { readGuidance } from './read-guidance';
import { readMeasurements } from './read-measurements';
import { readMunicipalityList } from './read-municipality-list';
import type { ReadingContext } from './reading-context';
import { recogniseSheet, type RecognisedSheet } from './recognise-sheet';
import type { Measurement, Records, Source } from './records';
import { hasBody, tableCells, tableRefs } from './table-cells';
import { tellRecognition } from './tell-recognition';
import type { FoundTable } from './recognition/table';

export interface Recognition {
  readonly sheets: readonly RecognisedSheet[];
  readonly jobs: readonly Job[];
  /** What to read, in the order that `readRecords` wants it back. */
  readonly refs: readonly RangeRef[];
}

interface Job {
  readonly sheet: SheetOutline;
  readonly table: FoundTable;
  readonly refs: readonly RangeRef[];
}

/** Called now and then in long work, so that a face can breathe and show progress; throwing stops the work. */
export type Pause = () => Promise<void> | void;

/** Says what each of staff's sheets is, from the outline alone, and which columns must be read. */
export async function recogniseWorkbook(
  outline: Outline,
  options: { contract: Contract; mapping: Mapping | null; pause: Pause },
): Promise<Recognition> {
  const context = {
    dateSystem: outline.dateSystem,
    inside: new Set(options.contract.municipalities),
    wanted: wantedOf(options.contract),
    remembered: new Map<string, number>(),
  };
  const sheets: RecognisedSheet[] = [];
  for (const sheet of outline.sheets) {
    await options.pause();
    const mapping = options.mapping?.sheets[sheet.name] ?? null;
    sheets.push(recogniseSheet(sheet, { ...context, mapping }));
  }
  const jobs = sheets.flatMap(({ sheet, tables }) =>
    tables.map((table): Job => {
      const formats = table.kind === 'municipalities';
      return { sheet, table, refs: hasBody(table) ? tableRefs(table, sheet.id, formats) : [] };
    }),
  );
  return { sheets, jobs, refs: jobs.flatMap((job) => job.refs) };
}

/**
 * Makes records of the recognised tables; `blocks` answer `recognition.refs`. Whatever can't be read, or is left out,
 * is a finding.
 */
export async function readRecords(
  recognition: Recognition,
  blocks: readonly Block[],
  options: {
    contract: Contract;
    mapping: Mapping | null;
    dateSystem: 1900 | 1904;
    pause: Pause;
  },
): Promise<Records> {
  const findings = new FindingList([]);
  const context: ReadingContext = {
    dateSystem: options.dateSystem,
    inside: new Set(options.contract.municipalities),
    findings,
    pause: options.pause,
  };
  tellRecognition(recognition.sheets, options.mapping, findings);
  const records = await readTables(recognition, blocks, context);
  const inUse = leaveOut(records, options.mapping, findings);
  return { ...inUse, findings: findings.all() };
}

async function readTables(
  { jobs, sheets }: Recognition,
  blocks: readonly Block[],
  context: ReadingContext,
): Promise<Records> {
  const guidance: Records['guidance'][number][] = [];
  const evaluations: Records['evaluations'][number][] = [];
  const municipalityLists: Records['municipalityLists'][number][] = [];
  const measurements: Measurement[] = [];
  const sources: Source[] = [];
  let next = 0;
  for (const { sheet, table, refs } of jobs) {
    const cells = tableCells(table, blocks.slice(next, next + refs.length));
    next += refs.length;
    if (table.kind === 'guidance') {
      const read = await readGuidance(sheet.name, table, cells, context);
      guidance.push(read);
      sources.push(read.source);
    } else if (table.kind === 'evaluation') {
      const read = await readEvaluation(sheet.name, table, cells, context);
      evaluations.push(read);
      sources.push(read.source);
    } else {
      const read = readMunicipalityList(sheet.name, table, cells, context);
      municipalityLists.push(read);
      sources.push(read.source);
    }
  }
  for (const { sheet, measures } of sheets) {
    for (const found of measures) {
      if (sheet.head === null) continue;
      const read = readMeasurements(sheet.name, found, sheet.head, context);
      measurements.push(...read.measurements);
      sources.push(read.source);
    }
  }
  return { guidance, evaluations, municipalityLists, measurements, sources, findings: [] };
}

function wantedOf(contract: Contract): { municipalities: number; population: number } {
  let population = 0;
  for (const code of contract.municipalities) {
    population += Math.max(0, ...Object.values(municipalityOf(code)?.population ?? {}));
  }
  return { municipalities: contract.municipalities.length, population };
}
