import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goalIds } from '../../src/contract/goal-units';
import { settingDefinitions, settingNames } from '../../src/contract/setting-definitions';
import schema from '../../docs/contract.schema.json';

const page = readFileSync(join(__dirname, '../../docs/contract.md'), 'utf8');

describe('The page about the contract', () => {
  it.each(settingNames)('names the setting %s with its clause and its choices', (name) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    const { clause, standard, choices, input } = settingDefinitions[name];
    expect(row).toContain(clause);
    expect(row).toContain(standard === '' ? '| empty |' : `| ${standard} |`);
    const shown = choices.map((choice) => choice.replace('.', ','));
    if (input === 'choice') expect(shown.filter((each) => !row?.includes(each))).toEqual([]);
  });

  it('explains every key of the file', () => {
    const keys = Object.keys(schema.properties).filter((key) => key !== '$schema');
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});

describe('The published schema of the contract', () => {
  it('knows the goals and settings of the code, no more and no less', () => {
    expect(schema.definitions.goal.properties.id.enum).toEqual(goalIds);
    expect(Object.keys(schema.properties.settings.properties)).toEqual(settingNames);
  });
});
