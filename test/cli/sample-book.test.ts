import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/report/result';
import { SAMPLE_NAME, sampleBook } from '../../samples/make/sample-book';
import { reviewFile } from './review-file';

/** Counted once with a spreadsheet library in another language. */
const COUNTED = {
  targets: {
    'growth-courses': 342,
    nps: (100 * 290) / 412,
    'referrals-used': (100 * 130) / 241,
    sustainability: (100 * 163) / 244,
    awareness: 51.4,
    'offer-awareness': 53.2,
  },
  municipalities: { '751': 430, '740': 118, '665': 14, '741': 4, '727': 35 },
};

describe('The sample workbook', () => {
  const file = readFileSync(join(__dirname, '../../samples', SAMPLE_NAME));

  it('The file is what its generator makes, byte for byte', () => {
    expect(file.equals(sampleBook())).toBe(true);
  });

  it('It is small enough to be fetched by the pane', () => {
    expect(file.length).toBeLessThan(400_000);
  });

  it('Its answers are those of a count by other means', async () => {
    const { result } = await reviewFile(file, ['--as-of', '2026-06-30']);
    const { targets, municipalities } = result as Result;
    for (const [id, counted] of Object.entries(COUNTED.targets)) {
      expect([id, targets.find((each) => each.id === id)?.actual]).toEqual([
        id,
        expect.closeTo(counted, 9),
      ]);
    }
    for (const [code, counted] of Object.entries(COUNTED.municipalities)) {
      expect(municipalities.find((each) => each.code === code)?.count).toBe(counted);
    }
  });
});
