import fc from 'fast-check';
import { allMunicipalities } from '../../../src/contract/municipalities';
import { readMunicipality } from '../../../src/reading/values/read-municipality';
import type { CellValue } from '../../../src/workbook/cell';
import { runs } from '../../chance';
import { BLANK_CELLS } from './cells';

const INSIDE = new Set(
  allMunicipalities.filter(({ house }) => house === 'Midtjylland').map(({ code }) => code),
);

function codeRead(value: CellValue): string {
  const reading = readMunicipality(value, INSIDE);
  if (reading.kind !== 'value') return reading.kind;
  return reading.value.kind === 'unknown'
    ? 'unknown'
    : `${reading.value.kind} ${reading.value.code}`;
}

describe('Reading a municipality', () => {
  it.each<[CellValue, string]>([
    ['Aarhus', '751'],
    ['Århus', '751'],
    ['ÅRHUS KOMMUNE', '751'],
    ['aarhus kommunes', '751'],
    ['Aarhus Kom.', '751'],
    ['A\u030arhus', '751'],
    ['Ã…rhus', '751'],
    [' Aarhus\u00a0Kommune\u200b', '751'],
    [751, '751'],
    ['751', '751'],
    ['0751', '751'],
    ['751.0', '751'],
    ['751 Aarhus', '751'],
    ['0751 - Århus Kommune', '751'],
    ['751: Aarhus', '751'],
    ['Aarhus (751)', '751'],
    ['Aarhus Kommune (0751)', '751'],
    ['Aarhus - 751', '751'],
    ['Samsø', '741'],
    ['Samsoe', '741'],
    ['Samso', '741'],
    ['Samsö kommune', '741'],
    ['SamsÃ¸', '741'],
    ['Ringkøbing-Skjern', '760'],
    ['Ringkøbing/Skjern', '760'],
    ['Ringkøbing – Skjern', '760'],
    ['RINGKOBING SKJERN', '760'],
    ['Ikast Brande', '756'],
    ['Ikast-Brande Kommune', '756'],
    ['Viborgs Kommune', '791'],
    ['Horsens', '615'],
    ['Odder', '727'],
    ['Struer', '671'],
    ['Skive', '779'],
    ['Norddjurs', '707'],
    ['Syddjurs', '706'],
    ['Skan\u00adderborg', '746'],
  ])('%j is %s inside the area', (value, code) => {
    expect(codeRead(value)).toBe(`inside ${code}`);
  });

  it.each<[CellValue, string]>([
    ['Københavns Kommune', '101'],
    ['København', '101'],
    ['Bornholms Regionskommune', '400'],
    ['Bornholm', '400'],
    ['Nordfyns', '480'],
    ['Nordfyn', '480'],
    ['Vesthimmerland', '820'],
    ['Vesthimmerlands Kommune', '820'],
    ['Høje Tåstrup', '169'],
    ['Bronderslev', '810'],
    ['Åbenrå', '580'],
    ['Fåborg Midtfyn', '430'],
    ['Odense', '461'],
    ['Morsoe', '773'],
    [101, '101'],
  ])('%j is %s outside the area', (value, code) => {
    expect(codeRead(value)).toBe(`outside ${code}`);
  });

  it.each<CellValue>([
    'Aarhuus',
    'Århus og omegn',
    'Aarhus?',
    'Aarhus/Skanderborg',
    'Strue',
    'Skiver',
    'Djurs',
    'Norddjurs/Syddjurs',
    'Oder',
    'Ringkøbing',
    'Ikast',
    '751 Skanderborg',
    'Skanderborg (751)',
    '751 756',
    '8000 Aarhus C',
    'DK-8200 Aarhus N',
    '8300 Odder',
    '5000 Odense C',
    '8000 København',
    '8000',
    8000,
    '6950 Ringkøbing',
    999,
    '000',
    751.5,
    -751,
    'Hele Midtjylland',
    'Region Midtjylland',
    'Ukendt',
    'Malmø',
    'Tyskland',
    'Kommune',
    'ved ikke',
    true,
    'Aarhus '.repeat(20_000),
  ])('%j is unknown, never guessed', (value) => {
    expect(codeRead(value)).toBe('unknown');
  });

  it('shows what stands there, but no CPR number', () => {
    expect(readMunicipality(' Aarhuus\n', INSIDE)).toEqual({
      kind: 'value',
      value: { kind: 'unknown', text: 'Aarhuus' },
    });
    expect(JSON.stringify(readMunicipality('010190-1234', INSIDE))).not.toContain('1234');
  });

  it.each(BLANK_CELLS)('%j is blank', (value) => {
    expect(readMunicipality(value, INSIDE).kind).toBe('blank');
  });

  it('says an error by its code', () => {
    expect(readMunicipality({ error: '#N/A' }, INSIDE)).toEqual({
      kind: 'unreadable',
      text: '#N/A',
    });
  });

  const rewrite: readonly ((name: string) => string)[] = [
    (name) => name.toUpperCase(),
    (name) => `${name} Kommune`,
    (name) => `${name}s Kommune`,
    (name) => name.replace(/[-]/g, ' '),
    (name) => name.replace(/[-]/g, '/'),
    (name) => name.replace(/aa/g, 'å').replace(/Aa/g, 'Å'),
    (name) => name.replace(/ø/g, 'oe').replace(/Ø/g, 'Oe'),
    (name) => name.replace(/ø/g, 'o').replace(/Ø/g, 'O'),
    (name) => name.replace(/æ/g, 'ae').replace(/Æ/g, 'Ae'),
    (name) => `\u00a0${name} `,
    (name) => name.normalize('NFD'),
  ];

  it.each(allMunicipalities)('$name reads as itself in every spelling', ({ code, name }) => {
    for (const write of rewrite)
      expect(codeRead(write(name))).toMatch(new RegExp(`(in|out)side ${code}$`));
    expect(codeRead(`${code} ${name}`)).toMatch(new RegExp(`(in|out)side ${code}$`));
    expect(codeRead(Number(code))).toMatch(new RegExp(`(in|out)side ${code}$`));
  });

  it('never takes a name with one wrong letter for another municipality', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzæøå';
    const keyed = (name: string) =>
      name
        .toLowerCase()
        .replace(/ø/g, 'o')
        .replace(/å/g, 'aa')
        .replace(/[^a-zæ]/g, '');
    fc.assert(
      fc.property(
        fc.constantFrom(...allMunicipalities),
        fc.nat(),
        fc.constantFrom(...Array.from(letters)),
        ({ code, name }, place, letter) => {
          const at = place % name.length;
          const wrong = name.slice(0, at) + letter + name.slice(at + 1);
          const read = codeRead(wrong);
          expect(read === 'unknown' || read.endsWith(code)).toBe(true);
          if (read !== 'unknown')
            expect(keyed(wrong).replace(/oe/g, 'o')).toBe(keyed(name).replace(/oe/g, 'o'));
        },
      ),
      runs(1000),
    );
  });
});
