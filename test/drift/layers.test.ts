import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

const root = resolve(__dirname, '../..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = join(root, '.dependency-cruiser.cjs');

/** What dependency-cruiser sees of `folder/src`. It answers JSON, violations or not. */
function cruise(folder: string): Cruise {
  const answer = execFileSync(
    process.execPath,
    [cruiser, 'src', '--config', config, '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(answer) as Cruise;
}

function violationsOf(seen: Cruise): string[] {
  return seen.summary.violations.map((each) => `${each.rule.name}: ${each.from} → ${each.to}`);
}

describe('The layers', () => {
  const seen = cruise(root);

  it('Imports point down the design, never up', () => {
    expect(violationsOf(seen)).toEqual([]);
  });

  it('Every source file was looked at, and type imports count', () => {
    const looked = new Set(seen.modules.map((module) => module.source));
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `src/${file}`);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !looked.has(file))).toEqual([]);

    const port = seen.modules.find((module) => module.source === 'src/workbook/port.ts');
    expect(port?.dependencies.map((each) => each.resolved)).toContain('src/workbook/plan.ts');
  });
});

describe('The watch on the layers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  it('A figure that reaches for a host, for Node or for a circle is caught', () => {
    write('src/hosts/xlsx/open.ts', 'export const open = 1;\n');
    write(
      'src/figures/count.ts',
      "import type { open } from '../hosts/xlsx/open';\nexport type Count = typeof open;\n",
    );
    write(
      'src/figures/file.ts',
      "import { readFileSync } from 'node:fs';\nexport const file = readFileSync;\n",
    );
    write('src/figures/one.ts', "import { two } from './two';\nexport const one = () => two;\n");
    write('src/figures/two.ts', "import { one } from './one';\nexport const two = () => one;\n");

    const rules = new Set(cruise(folder).summary.violations.map((each) => each.rule.name));
    expect([...rules].sort()).toEqual([
      'figures-imports-downwards',
      'no-circles',
      'node-only-on-the-command-line',
      'the-core-runs-anywhere',
    ]);
  });
});
