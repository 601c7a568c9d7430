import type { Figures } from '../../src/figures/figures';
import { told } from './told-lines';
import {
  ALL_GUIDANCE_FIELDS,
  CODES,
  day,
  evaluation,
  figuresOf,
  guidance,
  measurement,
  municipalityList,
} from './workbook';

/** The cells behind a goal's number. */
function cellsOf(figures: Figures, goal: keyof Figures['goals']): string[] {
  return figures.goals[goal].where.map(({ sheet, cell }) => `${sheet}!${cell ?? ''}`);
}

const LOG = guidance(
  [
    { cvr: '11111111', company: 'Nord', segment: 'growth', start: day('2024-05-01'), course: 'K1' },
    { cvr: null, company: 'Syd', segment: null, course: 'K2' },
    { cvr: null, company: null, segment: 'growth', form: null, course: null },
    { cvr: '22222222', company: 'Øst', segment: 'operations', start: null, course: 'K3' },
    { date: null, cvr: '11111111', segment: 'growth', course: 'K4' },
    { date: day('2025-12-31'), cvr: '11111111', course: 'K5' },
    { date: day('2026-01-01'), cvr: '33333333', start: day('2023-01-01'), course: 'K6' },
    { date: day('2026-07-01'), cvr: '11111111', course: 'K7' },
    { cvr: '44444444', municipality: { kind: 'unknown', text: 'Atlantis' }, course: 'K8' },
    { cvr: '44444444', municipality: { kind: 'outside', code: '461' }, course: 'K9' },
  ],
  { fields: ALL_GUIDANCE_FIELDS.filter((field) => field !== 'growthCourse') },
);

const SURVEY = evaluation([
  {
    score: 10,
    segment: 'growth',
    referred: true,
    referralUsed: true,
    sustainability: ['I høj grad'],
  },
  { score: 6, segment: null, referred: false, referralUsed: true, sustainability: ['Niveau 3'] },
  { score: null, segment: null, referred: null, referralUsed: null, sustainability: ['Slet ikke'] },
  { score: 9, segment: 'operations', referred: true, referralUsed: false, sustainability: ['Nej'] },
]);

describe('What the counts tell', () => {
  const figures = figuresOf({ guidance: [LOG], evaluations: [SURVEY] });

  it('of a log and a survey is told with its weight, its cell and its numbers', () => {
    expect(told(figures)).toEqual([
      'warning rowWithoutDate Log!A8 {}',
      'note outsidePeriod Log!A9 {"before":1,"after":1,"year":2026}',
      'note uncertainCompanies - {"byName":1,"alone":1}',
      'warning rowWithoutForm Log!E6 {}',
      'warning unknownMunicipality Log!D12 {"text":"Atlantis","rows":1}',
      'note outsideMunicipality Log!D13 {"municipality":"Odense","rows":1}',
      'warning companyWithoutCvr Log!B5 {}',
      'warning companyWithoutCvr Log!B6 {}',
      'warning companyWithoutStart Log!G7 {}',
      'warning companyWithoutStart Log!G12 {}',
      'warning answersWithoutSegment Evaluering!B5 {"answers":1}',
      'warning answersNotReferred Evaluering!D5 {"answers":1}',
      'warning unknownAnswers Evaluering!F5 {"answers":1,"text":"Niveau 3"}',
      'warning rowsWithoutSegment Log!F5 {"rows":4}',
    ]);
  });

  it.each<[keyof Figures['goals'], string[]]>([
    ['guided', ['Log!B4:B13', 'Log!C4:C13', 'Log!E4:E13']],
    ['growth-courses', ['Log!E4:E13', 'Log!F4:F13']],
    ['young-companies', ['Log!A4:A13', 'Log!B4:B13', 'Log!G4:G13']],
    ['nps', ['Evaluering!B4:B7', 'Evaluering!C4:C7']],
    ['referrals-used', ['Evaluering!D4:D7', 'Evaluering!E4:E7']],
    ['sustainability', ['Evaluering!F4:F7']],
  ])('of %s rests on the cells of its columns', (goal, cells) => {
    expect(cellsOf(figures, goal)).toEqual(cells);
  });

  it.each<[string, Parameters<typeof figuresOf>[0], string[]]>([
    [
      'a log with neither form, segment nor date',
      { guidance: [guidance([{ cvr: '11111111' }], { fields: ['cvr', 'municipality'] })] },
      ['warning noDateColumn Log {"rows":1,"year":2026}'],
    ],
    [
      'two logs of which one has neither form nor segment',
      {
        guidance: [
          guidance([{ cvr: '11111111', segment: 'growth' }]),
          guidance([{ cvr: '11111111' }, {}], { sheet: 'Q2', fields: ['date', 'cvr'] }),
        ],
      },
      [
        'note noFormColumn Q2 {"rows":2}',
        'note uncertainCompanies - {"byName":0,"alone":1}',
        'warning noMunicipalityColumn Q2 {"rows":2}',
        'warning companyWithoutStart Log!G4 {}',
        'warning companyWithoutCvr Q2!B5 {}',
        'warning noSegmentColumn Q2 {"rows":2}',
      ],
    ],
    [
      'a log without dates whose name tells the year',
      { guidance: [guidance([{}, {}], { fields: ['municipality', 'form'], namedYear: 2026 })] },
      ['note countedWhole Log {"rows":2,"year":2026}'],
    ],
    [
      'a log that asks of growth courses',
      {
        guidance: [
          guidance([{ growthCourse: true }, { growthCourse: false }, { growthCourse: null }], {
            fields: ALL_GUIDANCE_FIELDS.filter((field) => field !== 'segment'),
          }),
        ],
      },
      [
        'note uncertainCompanies - {"byName":0,"alone":3}',
        'warning companyWithoutCvr Log!B4 {}',
        'warning companyWithoutCvr Log!B5 {}',
        'warning companyWithoutCvr Log!B6 {}',
        'warning rowsWithoutSegment Log!F6 {"rows":1}',
      ],
    ],
    [
      'a survey that asks of scores alone',
      { evaluations: [evaluation([{ score: 10 }], { fields: ['date', 'score'] })] },
      ['note npsWithoutSegments Evaluering {}'],
    ],
    [
      'a survey that does not ask who was referred',
      { evaluations: [evaluation([{ referralUsed: true }], { fields: ['date', 'referralUsed'] })] },
      ['note referralsWithoutReferred Evaluering {}'],
    ],
    [
      'a survey whose answers are on a scale of its own',
      {
        evaluations: [
          evaluation([{ sustainability: ['Niveau 3'] }], { fields: ['date', 'sustainability'] }),
        ],
      },
      ['warning unknownScale Evaluering!B4 {"text":"Niveau 3"}'],
    ],
    [
      'a measurement and a list',
      {
        measurements: [measurement('awareness', 51, { year: 2026 })],
        municipalityLists: [
          municipalityList(CODES, [
            { kind: 'population', year: 2025, cells: [10, 'mange', 30] },
            { kind: 'count', year: null, cells: [1, 2, null] },
          ]),
        ],
      },
      [
        'warning countNotRead Kommuner!C6 {"municipality":"Aarhus","problem":"blank","text":""}',
        'warning populationNotUsed Kommuner!B5 {"heading":"population 2025","municipality":"Samsø","problem":"unreadable","text":"mange"}',
        'note populationBundled - {}',
      ],
    ],
  ])('of %s is told with its weight, its place and its numbers', (_, parts, lines) => {
    expect(told(figuresOf(parts))).toEqual(lines);
  });
});

describe('What can’t be counted', () => {
  it.each<[string, Parameters<typeof figuresOf>[0], keyof Figures['goals']]>([
    ['guided', { guidance: [guidance([{}], { fields: ['date', 'municipality'] })] }, 'guided'],
    ['young', { guidance: [guidance([{}], { fields: ['date', 'cvr'] })] }, 'young-companies'],
    ['young', { guidance: [guidance([{}], { fields: ['date', 'start'] })] }, 'young-companies'],
    ['growth', { guidance: [guidance([{}], { fields: ['date', 'cvr'] })] }, 'growth-courses'],
    ['referrals', { evaluations: [evaluation([{}], { fields: ['date'] })] }, 'referrals-used'],
    ['sustainability', { evaluations: [evaluation([{}], { fields: ['date'] })] }, 'sustainability'],
    ['nps', { evaluations: [evaluation([{}], { fields: ['date'] })] }, 'nps'],
  ])('for want of a column says so, and rests on no cell: %s', (_, parts, goal) => {
    const { actual, missing, where } = figuresOf(parts).goals[goal];
    expect([actual, missing, where]).toEqual([null, 'noColumn', []]);
  });
});
