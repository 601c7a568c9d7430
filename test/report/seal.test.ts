import { createHash, webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { sealOf, type Digest } from '../../src/report/seal';

const node: Digest = (bytes) =>
  Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));
const web: Digest = async (bytes) =>
  new Uint8Array(await webcrypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
const none: Digest = (bytes) => Promise.resolve(bytes);

describe('The seal', () => {
  it('Is sha256 in 64 hex digits, the same from Node and from the web', async () => {
    const seal = await sealOf(['Aarhus', new Uint8Array([1, 2])], node);
    expect(seal).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await sealOf(['Aarhus', new Uint8Array([1, 2])], web)).toBe(seal);
  });

  it('Tells apart parts that read alike when joined, and text from bytes', async () => {
    const seals = await Promise.all(
      [['ab', ''], ['a', 'b'], ['ab'], [new Uint8Array([97, 98])]].map((parts) =>
        sealOf(parts, node),
      ),
    );
    expect(new Set(seals).size).toBe(4);
  });

  it('Writes any text as UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const expected = Buffer.from(new TextEncoder().encode(text));
        const head = Buffer.from(`t${String(expected.length)}:`);
        expect(await sealOf([text], none)).toBe(
          `sha256:${Buffer.concat([head, expected]).toString('hex')}`,
        );
      }),
    );
  });
});
