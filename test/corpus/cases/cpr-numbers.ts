import { dashed, persons } from '../persons';
import { logPage, plain, plainLog, plainSurvey, surveyPage } from '../habits';
import { guidanceCase, surveyCase } from '../lay-out';
import { type Content } from '../page';
import { column } from '../table';
import type { Evaluation } from '../truth';

function otherwise(
  one: (typeof plainLog)[number],
  cells: ReadonlyMap<number, Content>,
): (typeof plainLog)[number] {
  return {
    ...one,
    show: (row) => (cells.has(row.number) ? (cells.get(row.number) ?? null) : one.show(row)),
  };
}

/** CPR numbers where they do not belong. */
export const cprNumbers = [
  guidanceCase(
    'A column headed «CVR/CPR»: the CVR numbers count, the others are told',
    (courses) => {
      const [first = '', second = ''] = persons;
      const cells = new Map<number, Content>([
        [12, dashed(first)],
        [40, second],
      ]);
      const columns = plainLog.map((one) =>
        one === plain.cvr ? otherwise({ ...one, heading: 'CVR/CPR' }, cells) : one,
      );
      const rows = courses.map((row) => (cells.has(row.number) ? { ...row, cvr: null } : row));
      return {
        pages: [logPage('Log', courses, columns)],
        story: { log: { courses: rows }, also: { mayAsk: ['Log'] } },
      };
    },
  ),

  guidanceCase(
    'CPR numbers pasted into municipality, form, date and company cells are printed nowhere',
    (courses) => {
      const [first = '', second = '', third = '', fourth = '', fifth = ''] = persons;
      const wrong = {
        municipality: new Map<number, Content>([
          [30, dashed(first)],
          [31, first],
        ]),
        form: new Map<number, Content>([[60, dashed(second)]]),
        date: new Map<number, Content>([
          [90, dashed(third)],
          [91, third],
        ]),
        company: new Map<number, Content>([[120, `Jens Hansen ${dashed(fourth)}`]]),
        segment: new Map<number, Content>([[150, fifth]]),
      };
      const columns = plainLog.map((one) => {
        if (one === plain.municipality) return otherwise(one, wrong.municipality);
        if (one === plain.form) return otherwise(one, wrong.form);
        if (one === plain.date) return otherwise(one, wrong.date);
        if (one === plain.company) return otherwise(one, wrong.company);
        return one === plain.segment ? otherwise(one, wrong.segment) : one;
      });
      return {
        pages: [logPage('Log', courses, columns)],
        story: {
          log: { courses, lacks: ['municipality'] },
          unasked: ['guided', 'growth-courses', 'young-companies', 'geographic-spread'],
          also: {
            neverPrinted: persons.flatMap((cpr) => [
              cpr,
              dashed(cpr),
              `${cpr.slice(0, 6)} ${cpr.slice(6)}`,
            ]),
          },
        },
      };
    },
  ),

  surveyCase('CPR numbers pasted among the scores and answers are printed nowhere', (answers) => {
    const [first = '', second = ''] = persons;
    const columns = plainSurvey.map((one) => {
      if (one.heading === 'NPS (0-10)') {
        return column<Evaluation>(one.heading, (row) =>
          row.number === 12 ? Number(first) : row.number === 13 ? dashed(first) : row.score,
        );
      }
      if (one.heading === 'Henvist') {
        return column<Evaluation>(one.heading, (row) =>
          row.number === 20 ? dashed(second) : one.show(row),
        );
      }
      return one;
    });
    const rows = answers.map((answer) =>
      answer.number === 12 || answer.number === 13 ? { ...answer, score: null } : answer,
    );
    return {
      pages: [surveyPage('Evaluering', rows, columns)],
      story: {
        survey: { answers: rows },
        unasked: ['referrals-used'],
        also: {
          neverPrinted: [first, second, dashed(first), dashed(second), String(Number(first))],
        },
      },
    };
  }),
];
