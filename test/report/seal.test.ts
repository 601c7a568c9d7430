import fc from 'fast-check';
import { sha256 as node } from '../../src/cli/sha256';
import { sealOf, type Digest } from '../../src/report/seal';
import { sha256 as web } from '../../src/taskpane/engine/sha256';

/** What goes in, as it is. */
const none: Digest = (texts) => Promise.resolve(new TextEncoder().encode(texts.join('')));

describe('The seal', () => {
  it('Is sha256 in 64 hex digits, the same from Node and from the web', async () => {
    const anyParts = fc.array(fc.string({ unit: 'grapheme' }));
    await fc.assert(
      fc.asyncProperty(anyParts, async (parts) => {
        const seal = await sealOf(parts, node);
        expect(seal).toMatch(/^sha256:[0-9a-f]{64}$/);
        expect(await sealOf(parts, web)).toBe(seal);
      }),
    );
  });

  it('Tells apart parts that read alike when joined', async () => {
    const seals = await Promise.all(
      [['ab', ''], ['a', 'b'], ['ab'], ['1:a', 'b'], ['a1:b']].map((parts) => sealOf(parts, none)),
    );
    expect(new Set(seals).size).toBe(5);
  });
});
