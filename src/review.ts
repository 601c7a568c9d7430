import { applyEdits } from './contract/apply-edits';
import { bundledContract } from './contract/bundle';
import type { Contract, SettingName } from './contract/contract';
import { commandLineLayer, contractLayer, resolveSettings } from './contract/resolve-settings';
import { countFigures } from './figures/count-figures';
import { periodOf } from './figures/period';
import type { Mapping } from './reading/mapping';
import { readRecords } from './reading/read-records';
import { rememberedMapping } from './reading/remembered-mapping';
import type { Pause } from './reading/reading-context';
import { recogniseWorkbook } from './reading/recognise-workbook';
import { settingFinding } from './reading/setting-finding';
import type { Assessment } from './report/assessment';
import { comparePlan, type SheetChange } from './report/compare-plan';
import { contractEdits, ownBlocks, ownRefs } from './report/own-blocks';
import type { Stamp } from './report/own-sheets';
import { planReport } from './report/plan-report';
import { readOwnSheets } from './report/read-own-sheets';
import { sealOf, type Digest } from './report/seal';
import { sealedParts } from './report/sealed-parts';
import { sortFindings } from './report/sort-findings';
import { splitGrant } from './split/split-grant';
import { judgeGoals } from './status/judge-goals';
import { judgeMunicipalities } from './status/judge-municipalities';
import type { Language } from './text/language';
import type { RangeRef } from './workbook/block';
import type { Day } from './workbook/day';
import type { Outline } from './workbook/outline';
import type { Plan } from './workbook/plan';
import { WorkbookRefused, type WorkbookPort } from './workbook/port';

export interface ReviewOptions {
  /** `null`: the year of the as-of date. */
  readonly year: number | null;
  /** `null`: today. */
  readonly asOf: Day | null;
  readonly today: Day;
  /** Settings that stand as if typed in the sheet `Kontrakt`. */
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
  /** `null`: what the workbook remembers; else this stands instead of it. */
  readonly mapping: Mapping | null;
  /** `null`: the bundled one. */
  readonly contract: Contract | null;
  readonly language: Language;
  readonly version: string;
  /** Now, on the user's clock: what the sheets are stamped with. */
  readonly stamp: Stamp;
  readonly digest: Digest;
  readonly pause: Pause;
}

export interface Review {
  readonly assessment: Assessment;
  /** What to write, should the user want it. */
  readonly plan: Plan;
  /** What the plan would change, sheet by sheet. */
  readonly changes: readonly SheetChange[];
  /** The workbook as it was recognised. */
  readonly outline: Outline;
}

/**
 * The whole job, one way: staff's sheets → records → figures → verdicts and split → what to write.
 * Reads the workbook and never changes it. Refuses (`WorkbookRefused`) when no sheet is one of ours.
 */
export async function review(port: WorkbookPort, options: ReviewOptions): Promise<Review> {
  const { language, pause } = options;
  const outline = await port.outline();
  const readMore = (refs: readonly RangeRef[]) => port.read(refs);
  const remembered = await rememberedMapping(outline, readMore);
  const mapping = options.mapping ?? remembered.mapping;
  const base = options.contract ?? bundledContract;
  const recognition = await recogniseWorkbook(outline, { contract: base, mapping, pause });
  const ours = ownRefs(outline);
  const blocks = await port.read([...ours.map(({ ref }) => ref), ...recognition.refs]);
  const own = ownBlocks(ours, blocks);
  const staffs = blocks.slice(ours.length);

  const edits = contractEdits(own, outline);
  const contract = applyEdits(base, edits);
  const { settings, texts, problems } = resolveSettings([
    contractLayer(base),
    { origin: 'sheet', entries: edits.settings },
    commandLineLayer(options.settings),
  ]);

  const { dateSystem } = outline;
  const reading = await readRecords(recognition, staffs, { mapping, pause, readMore });
  const { records } = reading;
  if (records.sources.length === 0) throw new WorkbookRefused('nothingRecognised');

  const period = periodOf(options);
  const figures = countFigures({ records, contract, settings, period });
  const bands = judgeMunicipalities({ figures, contract, settings, period });
  const municipalities = bands.verdicts;
  const goals = judgeGoals({ figures, municipalities, contract, settings, period });
  const split = splitGrant({ records, figures, contract, settings, period });

  const findings = sortFindings(outline, [
    ...records.findings,
    ...edits.findings,
    ...remembered.findings,
    ...problems.map(settingFinding),
    ...figures.findings,
    ...split.findings,
  ]);
  const heads = recognition.sheets.flatMap(({ sheet, measures }) =>
    measures.length === 0 || sheet.head === null ? [] : [sheet.head],
  );
  const seal = await sealOf(
    sealedParts({
      ...options,
      mapping,
      blocks: [...staffs, ...heads, ...reading.blocks],
      outline,
      contract,
      texts,
      period,
    }),
    options.digest,
  );
  const assessment: Assessment = {
    contract,
    agreed: base,
    settings,
    settingTexts: texts,
    agreedSettingTexts: resolveSettings([contractLayer(base)]).texts,
    period,
    mapping,
    records,
    figures,
    goals,
    municipalities,
    band: bands.basis,
    allocation: split.allocation,
    findings,
    seal,
    version: options.version,
  };
  const previous = readOwnSheets(own, dateSystem);
  const { stamp } = options;
  const plan = planReport({ assessment, outline, previous, stamp, language });
  return { assessment, plan, changes: comparePlan(plan, outline, own), outline };
}
