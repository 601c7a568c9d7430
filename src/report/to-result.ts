import { goalIds } from '../contract/goal-units';
import type { Source } from '../reading/records';
import { maskCpr } from '../reading/values/mask-cpr';
import type { Allocation } from '../split/allocation';
import type { GoalVerdict } from '../status/verdict';
import type { Language } from '../text/language';
import { textOf } from '../text/catalogue';
import { whyGoal } from '../text/why';
import { columnName } from '../workbook/address';
import { isoOf } from '../workbook/day';
import type { Assessment } from './assessment';
import { kroner } from './kroner';
import { placeName } from './place';
import type {
  Result,
  ResultAllocation,
  ResultFinding,
  ResultSettings,
  ResultSource,
  ResultTarget,
} from './result';
import { sayFinding } from './say-finding';

/** A review as the JSON of the command line: numbers unrounded, amounts in kroner, no CPR number anywhere. */
export function toResult(assessment: Assessment, language: Language): Result {
  const { contract, period, figures, allocation } = assessment;
  const { words } = textOf(language);
  return {
    schema: 1,
    contract: contract.id,
    year: period.year,
    asOf: isoOf(period.asOf),
    closed: period.closed,
    seal: assessment.seal,
    sources: assessment.records.sources.map((source, index) =>
      sourceOf(source, figures.usage[index]),
    ),
    settings: settingsOf(assessment),
    targets: assessment.goals
      .toSorted((a, b) => goalIds.indexOf(a.id) - goalIds.indexOf(b.id))
      .map((goal) => targetOf(goal, assessment, language)),
    municipalities: assessment.municipalities
      .toSorted((a, b) => Number(a.code) - Number(b.code))
      .map(({ code, name, population, count, expected, lower, upper, status, toBand }) => ({
        code,
        name,
        population,
        count,
        expected: expected?.valueOf() ?? null,
        lower: lower?.valueOf() ?? null,
        upper: upper?.valueOf() ?? null,
        status,
        toBand,
      })),
    outside: [
      { name: words.outside, count: figures.outside },
      { name: words.unknownMunicipality, count: figures.unknown },
    ],
    allocation: allocation === null ? null : allocationOf(allocation),
    findings: assessment.findings.map((finding) => findingOf(finding, language)),
  };
}

function sourceOf(
  source: Source,
  usage: Assessment['figures']['usage'][number] | undefined,
): ResultSource {
  const columns: Record<string, string | string[]> = {};
  for (const { field, column } of source.columns) {
    const letter = columnName(column);
    const before = columns[field];
    columns[field] = before === undefined ? letter : [before, letter].flat();
  }
  return {
    sheet: maskCpr(source.sheet),
    kind: source.kind,
    headerRow: source.headerRow,
    rowsUsed: usage?.rowsUsed ?? 0,
    rowsLeftOut: usage?.rowsLeftOut ?? 0,
    columns,
  };
}

function settingsOf({ settings, settingTexts, figures }: Assessment): ResultSettings {
  return {
    individualTarget: settings.individualTarget?.valueOf() ?? null,
    populationYear: figures.population.year,
    tolerance: settings.tolerance.valueOf(),
    countUnit: settings.countUnit,
    youngReading: settings.youngReading?.valueOf() ?? null,
    npsVerdict: settings.npsVerdict,
    satisfiedAnswers: settingTexts.satisfiedAnswers.split(';').map((answer) => answer.trim()),
    instalments: settings.instalments,
    roundTo: settings.roundTo === 'krone' ? 1 : 0.01,
    vat: settings.vat === null ? null : maskCpr(settings.vat),
  };
}

function targetOf(goal: GoalVerdict, { period }: Assessment, language: Language): ResultTarget {
  return {
    id: goal.id,
    actual: goal.actual?.valueOf() ?? null,
    target: goal.target?.valueOf() ?? null,
    unit: goal.unit,
    status: goal.status,
    clause: goal.clause,
    why: whyGoal({ goal, year: period.year, asOf: isoOf(period.asOf) }, language),
    source: goal.where.map((where) => maskCpr(placeName(where))).join('; '),
  };
}

function allocationOf({ total, unit, currency, basis, rows }: Allocation): ResultAllocation {
  return {
    total: kroner(total, unit),
    currency,
    basis,
    rows: rows.map(({ code, name, share, amount, instalments }) => ({
      code,
      name,
      share: share.mul(100).valueOf(),
      amount: kroner(amount, unit),
      instalments: instalments.map((each) => kroner(each, unit)),
    })),
  };
}

function findingOf(finding: Assessment['findings'][number], language: Language): ResultFinding {
  const { severity, code, where } = finding;
  return {
    severity,
    code,
    sheet: where === null ? null : maskCpr(where.sheet),
    cell: where?.cell ?? null,
    message: sayFinding(finding, language),
  };
}
