/** SHA-256 of texts in a row, as UTF-8; Node and webviews each have their own. */
export type Digest = (texts: readonly string[]) => Promise<Uint8Array>;

/**
 * The seal over what a review rests on, `sha256:` and 64 hex digits. Each part goes in with its length before it, so
 * that no two lists of parts run together.
 */
export async function sealOf(parts: readonly string[], digest: Digest): Promise<string> {
  const hash = await digest(parts.flatMap((part) => [`${String(part.length)}:`, part]));
  return `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
