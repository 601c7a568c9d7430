import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { readZip, type ZipEntry } from '../../../src/hosts/xlsx/zip/read-zip';
import { cell, sheetPlan } from '../../conformance/sample-plan';

const TOUCHED = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
];

function book(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, '../../books', name)));
}

const plan = {
  sheets: [
    sheetPlan('targets', 'Kontraktstatus', [
      [cell('Mål', { bold: true, fill: '#BFE3C8', color: '#0B4A22', border: 'thin' })],
      [cell(46085, { numberFormat: 'dd-mm-yyyy' })],
    ]),
    sheetPlan('allocation', 'Fordeling', [[{ value: 2, formula: '1+1', style: {} }]]),
  ],
};

function byName(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  return new Map(entries.map((entry) => [entry.name, entry]));
}

describe.each(['sample.xlsx', 'everything.xlsx'])('In %s', (name) => {
  const before = book(name);

  test('every part but the few that a new sheet must touch keeps its very bytes and its place', async () => {
    const workbook = openWorkbook(before);
    await workbook.apply(plan);
    const old = readZip(before);
    const now = byName(readZip(workbook.bytes()));
    expect([...now.keys()].slice(0, old.length)).toEqual(old.map((entry) => entry.name));
    const changed = old.filter(
      ({ name: part, record }) => !Buffer.from(record).equals(now.get(part)?.record ?? Buffer.of()),
    );
    expect(changed.map((entry) => entry.name).sort()).toEqual(TOUCHED);
    expect(now.size).toBe(old.length + plan.sheets.length);
  });

  test('a second identical write gives the identical file', async () => {
    const workbook = openWorkbook(before);
    await workbook.apply(plan);
    const once = workbook.bytes();
    const again = openWorkbook(once);
    const { sheets } = await again.apply(plan);
    expect(sheets.map(({ state }) => state)).toEqual(['same', 'same']);
    expect(again.bytes()).toBe(once);
  });

  test('a changed plan rewrites its own sheet alone', async () => {
    const workbook = openWorkbook(before);
    await workbook.apply(plan);
    const old = readZip(workbook.bytes());
    await workbook.apply({
      sheets: [sheetPlan('targets', 'Kontraktstatus', [[cell('Mål', { bold: true })]])],
    });
    const now = byName(readZip(workbook.bytes()));
    const changed = old.filter((entry) => now.get(entry.name)?.crc !== entry.crc);
    const [sheet, ...others] = changed
      .map((entry) => entry.name)
      .filter((one) => one !== 'xl/styles.xml');
    expect(sheet).toMatch(/worksheets\/sheet\d+\.xml$/);
    expect(others).toEqual([]);
  });

  test('taking back gives the file as it was', async () => {
    const workbook = openWorkbook(before);
    const receipt = await workbook.apply(plan);
    expect(workbook.bytes()).not.toEqual(before);
    await receipt.takeBack();
    expect(workbook.bytes()).toBe(before);
  });
});
