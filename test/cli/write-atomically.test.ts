import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../../src/cli/write-atomically';

const NOBODY = 65_534;

describe('A file is written whole or not at all', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'write-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const bytes = new TextEncoder().encode('new');

  it('A new file holds the bytes, and nothing else is left in the folder', () => {
    writeAtomically(join(folder, 'book.xlsx'), bytes);
    expect(readFileSync(join(folder, 'book.xlsx'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['book.xlsx']);
  });

  it('A file that was there is replaced and keeps its mode', () => {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    writeAtomically(file, bytes);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('When the name can’t be taken over, the temporary file goes too', () => {
    mkdirSync(join(folder, 'book.xlsx'));
    expect(() => writeAtomically(join(folder, 'book.xlsx'), bytes)).toThrow();
    expect(readdirSync(folder)).toEqual(['book.xlsx']);
  });

  it('In a folder that is read only, the old file stands', () => {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, 'old');
    chmodSync(folder, 0o555);
    asNobody(() => expect(() => writeAtomically(file, bytes)).toThrow(/EACCES/));
    chmodSync(folder, 0o755);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['book.xlsx']);
  });
});

/** The superuser may write anywhere; for a moment we are somebody who may not. */
function asNobody(act: () => void): void {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
