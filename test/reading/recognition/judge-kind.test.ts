import {
  asksTwice,
  hasScores,
  isEvaluation,
  isFullLog,
  isRatherEvaluation,
} from '../../../src/reading/recognition/judge-kind';
import type { Profile } from '../../../src/reading/recognition/profile-column';
import type { Field } from '../../../src/reading/records';
import { columnOf, folded, matchOf, type Taken } from './column-of';

describe('A user evaluation', () => {
  it.each([
    ['asks whether we are recommended', ['score', 0.6, 0.3], true],
    ['asks whether a referral was used', ['referralUsed', 0.6, 0.3], true],
    ['asks about sustainability', ['sustainability', 0.6, 0.3], true],
    ['may not be answered yet', ['score', 0.6, 0], true],
    ['is none by something else it asks', ['referred', 1, 1], false],
    ['is none by an unclear heading', ['score', 0.59, 1], false],
    ['is none by answers that are something else', ['score', 1, 0.29], false],
  ] satisfies [string, Taken, boolean][])('%s', (_, taken, expected) => {
    expect(isEvaluation(matchOf([taken]), [])).toBe(expected);
  });

  it.each([
    [10, 12, 10, false],
    [9, 9, 9, true],
    [12, 15, 12, false],
    [11, 15, 12, true],
    [12, 15, 11, true],
  ])(
    'is no cross table of municipalities: %i places in %i cells of %i values',
    (distinctMunicipalities, filled, distinct, expected) => {
      const places: Partial<Profile> = { distinctMunicipalities, filled, distinct };
      const columns = [columnOf(1, 'Emne'), columnOf(2, 'Kommune', places)];
      expect(isEvaluation(matchOf([['date'], ['sustainability']]), columns)).toBe(expected);
    },
  );
});

describe('The answers of the NPS', () => {
  it.each([
    [[['date'], ['score', 0.6, 0.6]], true],
    [[['score', 0.59, 1]], false],
    [[['score', 1, 0.59]], false],
    [[['referred', 1, 1]], false],
    [[], false],
  ] satisfies [Taken[], boolean][])('are there by heading and cells: %j', (taken, expected) => {
    expect(hasScores(matchOf(taken))).toBe(expected);
  });
});

describe('A log is full', () => {
  it.each([
    [['form', 'growthCourse', 'course'], true],
    [['topic', 'start', 'form', 'cvr'], true],
    [['topic', 'start', 'cvr', 'date', 'company'], false],
    [[], false],
  ] satisfies [Field[], boolean][])('with three fields that only logs have: %j', (fields, full) => {
    expect(isFullLog(matchOf(fields.map((field): Taken => [field])))).toBe(full);
  });
});

describe('A question is asked twice', () => {
  it.each([
    [['score'], true],
    [['date', 'referralUsed'], true],
    [['referred'], false],
    [[], false],
  ] satisfies [Field[], boolean][])('where two columns fit it alike: %j', (tied, expected) => {
    expect(asksTwice(matchOf([], tied))).toBe(expected);
  });
});

describe('A table that could be either is rather an evaluation', () => {
  it.each([
    ['with two questions and nothing of a log', ['score', 'referred'], [], 'Vejledning', true],
    ['with any two of them', ['referralUsed', 'sustainability'], [], 'Vejledning', true],
    ['not with one, by the name of a log', ['score', 'cvr'], [], 'Vejledning', false],
    ['not with both kinds, by the name of a log', ['score', 'referred'], ['form'], 'Log', false],
    ['by the name of an evaluation', [], ['form', 'course'], 'Svar på NPS', true],
    ['with as many questions as fields of a log', ['score'], ['form', 'date'], '', true],
    ['not with fewer than forms', [], ['form'], '', false],
    ['not with fewer than growth courses', [], ['growthCourse'], '', false],
    ['not with fewer than ids', [], ['course'], '', false],
    ['not with fewer than topics', [], ['topic'], '', false],
    ['not with one question against two fields', ['score'], ['form', 'topic'], '', false],
  ] satisfies [string, Field[], Field[], string, boolean][])(
    '%s',
    (_, asks, logs, name, expected) => {
      const evaluation = matchOf(asks.map((field): Taken => [field]));
      const guidance = matchOf(logs.map((field): Taken => [field]));
      expect(isRatherEvaluation(evaluation, guidance, folded(name))).toBe(expected);
    },
  );
});
