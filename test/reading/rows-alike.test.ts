import type {
  EvaluationField,
  EvaluationRow,
  GuidanceField,
  GuidanceRow,
} from '../../src/reading/records';
import { dayOf } from '../../src/workbook/day';
import { left, log, survey } from './tables-to-leave';

const isCopied = (
  row: Partial<GuidanceRow>,
  other: Partial<GuidanceRow>,
  fields?: GuidanceField[],
) =>
  left({
    guidance: [log('Log', [row]), log('Log 2', [other])].map((each) =>
      fields === undefined ? each : { ...each, has: new Set(fields) },
    ),
  }).out.length > 0;

const answersCopied = (other: Partial<EvaluationRow>, without?: EvaluationField) => {
  const evaluations = [survey('Svar', [{}]), survey('Svar 2', [other])];
  return (
    left({
      evaluations: evaluations.map((each) => ({
        ...each,
        has: new Set([...each.has].filter((field) => field !== without)),
      })),
    }).out.length > 0
  );
};

describe('Two courses are alike', () => {
  it.each<[string, Partial<GuidanceRow>, GuidanceField]>([
    ['day', { date: dayOf(2026, 3, 4) }, 'date'],
    ['CVR number', { cvr: '10000009' }, 'cvr'],
    ['municipality', { municipality: { kind: 'outside', code: '461' } }, 'municipality'],
    ['form', { form: 'collective' }, 'form'],
    ['id', { course: 'F2' }, 'course'],
  ])('not with another %s, unless one of the logs has none', (_, other, field) => {
    const fields: GuidanceField[] = ['date', 'cvr', 'municipality', 'form', 'course', 'company'];
    expect(isCopied({}, {})).toBe(true);
    expect(isCopied({}, other)).toBe(false);
    const without = fields.filter((each) => each !== field);
    expect(isCopied({}, other, without)).toBe(field !== 'date');
  });

  it('whatever the company is called, where the CVR number says it', () => {
    expect(isCopied({}, { company: 'Syd' })).toBe(true);
    expect(isCopied({ cvr: null }, { cvr: null, company: 'Syd' })).toBe(false);
    expect(isCopied({ cvr: null }, { cvr: null, company: ' NORD ' })).toBe(true);
    expect(isCopied({ cvr: null, company: null }, { cvr: null, company: '' })).toBe(true);
    expect(isCopied({ cvr: null }, { cvr: null, company: 'Syd' }, ['date', 'course'])).toBe(true);
  });

  it('by what stands for a municipality that nobody knows', () => {
    const unknown = (text: string) => ({ municipality: { kind: 'unknown' as const, text } });
    expect(isCopied(unknown('Andeby'), unknown('Andeby'))).toBe(true);
    expect(isCopied(unknown('Andeby'), unknown('Gåserød'))).toBe(false);
  });

  it('whatever else is noted', () => {
    const other: Partial<GuidanceRow> = {
      ...{ row: 9, segment: 'growth', growthCourse: true, topic: 'x', start: dayOf(2020, 1, 1) },
    };
    expect(isCopied({}, other)).toBe(true);
  });

  it('only as a whole: what stands in two fields is not the same the other way round', () => {
    expect(isCopied({ cvr: '1', course: '' }, { cvr: '', course: '1' })).toBe(false);
    const unknown = (text: string) => ({ municipality: { kind: 'unknown' as const, text } });
    expect(isCopied({ cvr: '1', ...unknown('2') }, { cvr: '12', ...unknown('') })).toBe(false);
  });
});

describe('Two answers are alike', () => {
  it.each<[string, Partial<EvaluationRow>, EvaluationField]>([
    ['day', { date: dayOf(2026, 3, 4) }, 'date'],
    ['CVR number', { cvr: '10000009' }, 'cvr'],
    ['segment', { segment: 'operations' }, 'segment'],
    ['score', { score: 8 }, 'score'],
    ['referral', { referred: false }, 'referred'],
    ['use of the referral', { referralUsed: true }, 'referralUsed'],
    ['answer about sustainability', { sustainability: ['Ja'] }, 'sustainability'],
    ['two answers about sustainability', { sustainability: ['JaN', 'ej'] }, 'sustainability'],
  ])('not with another %s, unless one of the surveys has none', (_, other, field) => {
    expect(answersCopied({})).toBe(true);
    expect(answersCopied(other)).toBe(false);
    expect(answersCopied(other, field)).toBe(field !== 'date' && field !== 'cvr');
  });
});
