import { ownHeadings, type KeptRole } from '../../src/reading/own-headings';
import { textOf } from '../../src/text/catalogue';

const listed = (role: KeptRole, languages: readonly ('da' | 'en')[]) => {
  const { id, label, remark, all } = ownHeadings(role, languages.map(textOf));
  return { id: [...id], label: [...label], remark: [...remark], all: [...all].join(', ') };
};
const numbered = (word: string): string =>
  Array.from({ length: 12 }, (_, at) => `${word} ${String(at + 1)}`).join(', ');

describe('The headings that are ours', () => {
  it('in the sheet of the contract', () => {
    expect(listed('contract', ['da'])).toEqual({
      id: ['id'],
      label: ['navn'],
      remark: [],
      all: 'id, navn, værdi, standard, enhed, punkt, læsning og alternativer',
    });
  });

  it('in the sheet of targets, which has two tables', () => {
    expect(listed('targets', ['da'])).toEqual({
      id: ['id'],
      label: ['mål', 'område'],
      remark: ['bemærkning', 'tekst til afrapporteringen (skriv selv)'],
      all: 'id, mål, punkt, resultat, måltal, afvigelse, status, forklaring, kilde, område, antal, tekst til afrapporteringen (skriv selv), bemærkning',
    });
  });

  it('in the sheet of municipalities, whatever is counted', () => {
    expect(listed('municipalities', ['da'])).toEqual({
      id: ['kode'],
      label: ['kommune'],
      remark: ['bemærkning'],
      all: 'kode, kommune, folketal, andel, måltal, nedre grænse, øvre grænse, afvigelse, afvigelse i pct., til spændet, status, dialog, forklaring, individuelle forløb, individuelt vejledte virksomheder, individuelle møder, bemærkning',
    });
  });

  it('in the sheet of the allocation, with as many as twelve instalments', () => {
    expect(listed('allocation', ['da'])).toEqual({
      id: ['kode'],
      label: ['kommune'],
      remark: [],
      all: `kode, kommune, andel, før afrunding, beløb, rest, nøgle, folketal, ${numbered('rate')}, ean-nummer`,
    });
  });

  it('are those of every language asked for', () => {
    expect(listed('contract', ['da', 'en'])).toMatchObject({ id: ['id'], label: ['navn', 'name'] });
    expect(listed('allocation', ['en']).all).toContain(numbered('instalment'));
    expect(listed('municipalities', ['en', 'da']).remark).toEqual(['remark', 'bemærkning']);
    expect(listed('targets', [])).toEqual({ id: [], label: [], remark: [], all: '' });
  });
});
