import { looksOwn } from '../../src/reading/looks-own';
import { textOf } from '../../src/text/catalogue';
import { blockOf } from './block-of';

const SEAL = `Kontraktstatus 1.2.0 · segl sha256:${'0a'.repeat(32)}`;
const { sheets } = textOf('da');
const HEADINGS = Object.values(sheets.receipt.sourceColumns);
const STAFFS = ['Dato', 'CVR-nr.', 'Virksomhed', 'Kommune', 'Form'];

describe('A sheet of ours that has lost its mark', () => {
  it('is known by its seal and three of our headings', () => {
    expect(looksOwn(blockOf([['Status'], [` ${SEAL} `], HEADINGS.slice(0, 3)]))).toBe(true);
    expect(
      looksOwn(blockOf([[null, SEAL], ['x'], HEADINGS.map((heading) => heading.toUpperCase())])),
    ).toBe(true);
  });

  it.each(['da', 'en'] as const)('is known whichever of our sheets it is, in %s', (language) => {
    const { contract, targets, topics, municipalities, allocation, receipt } =
      textOf(language).sheets;
    const tables = [contract, targets, topics, municipalities, allocation].map(({ columns }) =>
      Object.values(columns),
    );
    for (const headings of [...tables, Object.values(receipt.sourceColumns)]) {
      expect(looksOwn(blockOf([['x', SEAL], headings]))).toBe(true);
      expect(looksOwn(blockOf([['x'], headings]))).toBe(false);
    }
  });

  it('is no sheet of ours by its headings where nothing is known of its formats', () => {
    expect(looksOwn({ ...blockOf([HEADINGS]), formats: null })).toBe(false);
    expect(looksOwn({ ...blockOf([[SEAL], HEADINGS]), formats: null })).toBe(true);
  });

  it('is known by the time of writing in our number format, whatever backslashes a program adds', () => {
    const rows = [['Skrevet', 46_000], HEADINGS];
    const escaped = Array.from(sheets.writtenFormat, (letter) => `\\${letter}`).join('');
    expect(looksOwn(blockOf(rows, [['General', sheets.writtenFormat]]))).toBe(true);
    expect(looksOwn(blockOf(rows, [['General', escaped]]))).toBe(true);
  });

  it('is staff’s with the seal alone, with the headings alone, or with two of them', () => {
    expect(looksOwn(blockOf([[SEAL], STAFFS]))).toBe(false);
    expect(looksOwn(blockOf([['Log'], HEADINGS]))).toBe(false);
    expect(looksOwn(blockOf([[SEAL], HEADINGS.slice(0, 2), HEADINGS.slice(2, 4)]))).toBe(false);
    const [first = ''] = HEADINGS;
    expect(looksOwn(blockOf([[SEAL], [first, first, first]]))).toBe(false);
  });

  it('is not known by a text that only resembles the seal', () => {
    const almost = [SEAL.replace('sha256', 'sha1'), `se ${SEAL}`, SEAL.slice(0, -1), `${SEAL}0`];
    for (const text of almost) expect(looksOwn(blockOf([[text], HEADINGS]))).toBe(false);
  });
});
