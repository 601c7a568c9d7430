import fc from 'fast-check';
import { bundledContract } from '../../src/contract/bundle';
import type { SettingName } from '../../src/contract/contract';
import {
  contractLayer,
  resolveSettings,
  type SettingLayer,
} from '../../src/contract/resolve-settings';
import { settingDefinitions, settingNames } from '../../src/contract/setting-definitions';

type Texts = Partial<Record<SettingName, string>>;

function layer(origin: SettingLayer['origin'], texts: Texts): SettingLayer {
  const entries = settingNames.flatMap((name) => {
    const text = texts[name];
    const where = origin === 'sheet' ? { sheet: 'Kontrakt', cell: 'C9' } : null;
    return text === undefined ? [] : [{ name, text, where }];
  });
  return { origin, entries };
}

const typed = (name: SettingName, text: string) =>
  resolveSettings([layer('sheet', { [name]: text })]);

describe('The settings in force', () => {
  it('are the defaults of the rules when nobody has chosen anything', () => {
    const { settings, texts, problems } = resolveSettings([contractLayer(bundledContract)]);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      individualTarget: null,
      populationYear: null,
      countUnit: 'courses',
      youngReading: null,
      npsVerdict: 'combined',
      satisfiedAnswers: ['i hoej grad', 'i meget hoej grad'],
      instalments: 1,
      roundTo: 'krone',
      vat: null,
    });
    expect(settings.tolerance.equals(10)).toBe(true);
    expect(texts).toEqual({
      individualTarget: '',
      populationYear: '',
      tolerance: '10',
      countUnit: 'courses',
      youngReading: '',
      npsVerdict: 'combined',
      satisfiedAnswers: 'i høj grad; i meget høj grad',
      instalments: '1',
      roundTo: '1',
      vat: '',
    });
  });

  it('come from the strongest layer that gives them', () => {
    const { settings } = resolveSettings([
      layer('contract', { tolerance: '12', instalments: '2', countUnit: 'møder' }),
      layer('sheet', { tolerance: '15', instalments: '4' }),
      layer('commandLine', { tolerance: '7,5' }),
    ]);
    expect(settings.tolerance.equals(7.5)).toBe(true);
    expect(settings.instalments).toBe(4);
    expect(settings.countUnit).toBe('meetings');
  });

  it('keep the weaker layer where a text can not be read, and say where it stands', () => {
    const { settings, texts, problems } = resolveSettings([
      layer('contract', { tolerance: '12' }),
      layer('sheet', { tolerance: 'ca. 15' }),
    ]);
    expect(settings.tolerance.equals(12)).toBe(true);
    expect(texts.tolerance).toBe('12');
    expect(problems).toEqual([
      {
        name: 'tolerance',
        text: 'ca. 15',
        origin: 'sheet',
        where: { sheet: 'Kontrakt', cell: 'C9' },
        kept: '12',
      },
    ]);
  });

  it.each<[SettingName, string, unknown]>([
    ['countUnit', 'Forløb', 'courses'],
    ['countUnit', 'Virksomheder', 'companies'],
    ['countUnit', 'companies', 'companies'],
    ['countUnit', 'moeder', 'meetings'],
    ['npsVerdict', 'Samlet', 'combined'],
    ['npsVerdict', 'hver for sig', 'each'],
    ['roundTo', '1 kr.', 'krone'],
    ['roundTo', '0,01', 'øre'],
    ['roundTo', '0.01', 'øre'],
    ['roundTo', 'øre', 'øre'],
    ['instalments', '12', 12],
    ['populationYear', '2025', 2025],
    ['populationYear', ' ', null],
    ['individualTarget', '', null],
    ['youngReading', '', null],
    ['vat', ' momsfri ', 'momsfri'],
    ['vat', '', null],
    ['satisfiedAnswers', 'I høj grad.; «Enig»;; ENIG', ['i hoej grad', 'enig']],
    ['satisfiedAnswers', '4; 5', ['4', '5']],
  ])('read %s from «%s»', (name, text, value) => {
    const { settings, problems } = typed(name, text);
    expect(problems).toEqual([]);
    expect(settings[name]).toEqual(value);
  });

  it.each<[SettingName, string, string]>([
    ['individualTarget', '3.200', '3200'],
    ['individualTarget', '3200,5', '3200.5'],
    ['youngReading', '550', '550'],
    ['youngReading', '275', '275'],
    ['tolerance', '10 %', '10'],
    ['tolerance', '0,5', '0.5'],
    ['tolerance', '99,9', '99.9'],
  ])('read the number of %s from «%s»', (name, text, number) => {
    expect(typed(name, text)).toMatchObject({ problems: [], texts: { [name]: number } });
  });

  it.each<[SettingName, string]>([
    ['individualTarget', '0'],
    ['individualTarget', '-5'],
    ['individualTarget', '50 %'],
    ['individualTarget', 'mange'],
    ['populationYear', '25'],
    ['populationYear', '2025,5'],
    ['tolerance', '0'],
    ['tolerance', '100'],
    ['tolerance', ''],
    ['tolerance', '-10'],
    ['countUnit', 'timer'],
    ['youngReading', '275,5'],
    ['youngReading', '0'],
    ['npsVerdict', 'begge'],
    ['satisfiedAnswers', ' ; '],
    ['instalments', '3'],
    ['roundTo', '10'],
    ['vat', 'x'.repeat(201)],
  ])('can not have %s as «%s»', (name, text) => {
    expect(typed(name, text).problems).toMatchObject([{ name, text }]);
  });

  it('read back from the text that they are shown as', () => {
    const anyTexts = fc.record<Texts>({
      tolerance: fc.integer({ min: 1, max: 99_999 }).map((n) => String(n / 1000).replace('.', ',')),
      individualTarget: fc.nat({ max: 99_999 }).map((n) => (n === 0 ? '' : String(n))),
      countUnit: fc.constantFrom(...settingDefinitions.countUnit.choices),
      roundTo: fc.constantFrom(...settingDefinitions.roundTo.choices),
      instalments: fc.constantFrom(...settingDefinitions.instalments.choices),
      satisfiedAnswers: fc.constantFrom('i høj grad', 'Enig; Meget enig'),
      vat: fc.constantFrom('', 'momsfri', '25 % moms'),
    });
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const once = resolveSettings([layer('sheet', texts)]);
        const asTyped = once.texts.tolerance.replace('.', ',');
        const twice = resolveSettings([layer('sheet', { ...once.texts, tolerance: asTyped })]);
        expect(once.problems).toEqual([]);
        expect(twice).toEqual(once);
      }),
    );
  });

  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...settingNames), fc.string({ unit: 'binary' }), (name, text) => {
        expect(typed(name, text).settings).toHaveProperty(name);
      }),
    );
  });
});
