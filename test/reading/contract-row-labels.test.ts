import { contractRowLabels } from '../../src/reading/contract-row-labels';
import { foldText } from '../../src/reading/values/fold-text';

const idOf = (label: string, sheets: readonly string[] = []): string | undefined =>
  contractRowLabels(sheets).get(foldText(label));

describe('A row of the sheet Kontrakt is known by its name', () => {
  it.each([
    ['Spænd om kommunens måltal', 'setting:tolerance'],
    ["Band around a municipality's target", 'setting:tolerance'],
    ['  MOMS ', 'setting:vat'],
    ['Basisbevilling 2026', 'grant:2026'],
    ['Basic grant 2026', 'grant:2026'],
    ['Basisbevilling 2000', 'grant:2000'],
    ['Basisbevilling 2099', 'grant:2099'],
    ['Net Promoter Score (NPS), 2026', 'target:nps:2026'],
    ['Kendskabsgrad, 2000', 'target:awareness:2000'],
    ['Geografisk spredning, 2099', 'target:geographic-spread:2099'],
    ['«Log»: Udelades', 'sheet:Log:leaveOut'],
    ['“Log”: Left out', 'sheet:Log:leaveOut'],
    ['«Log»: Hvad arket er', 'sheet:Log:kind'],
    ['«Log»: Overskriftens sidste række', 'sheet:Log:headerRow'],
    ['«Log»: CVR-nummer', 'sheet:Log:cvr'],
    ['“Svar 2026”: Would recommend (0-10)', 'sheet:Svar 2026:score'],
  ])('«%s» is the row %s', (label, id) => {
    expect(idOf(label, ['Log', 'Svar 2026'])).toBe(id);
  });

  it.each([
    'Basisbevilling 1999',
    'Basisbevilling 2100',
    'Kendskabsgrad, 1999',
    'Kendskabsgrad, 2100',
    'Kendskabsgrad',
    '«Andet»: Udelades',
    '',
  ])('«%s» is no row of it', (label) => {
    expect(idOf(label, ['Log'])).toBeUndefined();
  });

  it('tells no row where it fits several', () => {
    expect(idOf('«Log»: Udelades', ['Log', 'LOG'])).toBe('');
    expect(idOf('«Log»: Udelades', ['Log', 'LOG', 'log'])).toBe('');
    expect(idOf('«Log»: Udelades', ['Log', 'Log'])).toBe('sheet:Log:leaveOut');
  });
});
