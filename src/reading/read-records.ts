import type { Block } from '../workbook/block';
import { FindingList } from './finding-list';
import {
  findMoreTables,
  type MoreTables,
  type ReadMore,
  type TableToRead,
} from './find-more-tables';
import { leaveOut } from './leave-out';
import type { Mapping } from './mapping';
import { readEvaluation } from './read-evaluation';
import { readGuidance } from './read-guidance';
import { readMeasurements } from './read-measurements';
import { readMunicipalityList } from './read-municipality-list';
import type { Pause, ReadingContext } from './reading-context';
import type { Recognition } from './recognise-workbook';
import type { Measurement, Records, Source } from './records';
import { tellCells } from './tell-cells';
import { tellRecognition } from './tell-recognition';

export interface ReadingResult {
  readonly records: Records;
  /** What was read beyond `recognition.refs`, for the seal. */
  readonly blocks: readonly Block[];
}

/**
 * Makes records of the recognised tables; `blocks` answer `recognition.refs`. Whatever can't be read, or is left out,
 * is a finding.
 */
export async function readRecords(
  recognition: Recognition,
  blocks: readonly Block[],
  options: { mapping: Mapping | null; pause: Pause; readMore: ReadMore },
): Promise<ReadingResult> {
  const findings = new FindingList([]);
  const { mapping, pause } = options;
  const context: ReadingContext = { ...recognition.context, mapping, findings, pause };
  const more = await findMoreTables(recognition.jobs, blocks, {
    ...options,
    context: recognition.context,
  });
  const measures = [
    ...recognition.sheets.flatMap(({ sheet, measures: found }) =>
      found.map((each) => ({ sheet, measures: each })),
    ),
    ...more.measures,
  ];
  tellRecognition(recognition.sheets, mapping, findings);
  for (const table of more.tables) tellCells(table, findings);
  const records = await readTables(more.tables, measures, context);
  const inUse = leaveOut(records, mapping, findings);
  return { records: { ...inUse, findings: findings.all() }, blocks: more.blocks };
}

async function readTables(
  tables: readonly TableToRead[],
  measures: MoreTables['measures'],
  context: ReadingContext,
): Promise<Records> {
  const guidance: Records['guidance'][number][] = [];
  const evaluations: Records['evaluations'][number][] = [];
  const municipalityLists: Records['municipalityLists'][number][] = [];
  const measurements: Measurement[] = [];
  const sources: Source[] = [];
  for (const { sheet, table, cells } of tables) {
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
  for (const { sheet, measures: each } of measures) {
    const read = readMeasurements(sheet.name, each.found, each.block, context);
    measurements.push(...read.measurements);
    sources.push(read.source);
  }
  return { guidance, evaluations, municipalityLists, measurements, sources, findings: [] };
}
