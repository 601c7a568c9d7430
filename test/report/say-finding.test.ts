import { sayFinding } from '../../src/report/say-finding';
import { finding } from '../../src/workbook/finding';

describe('A finding as a sentence', () => {
  it('shows no CPR number, whether a cell, a heading or a tab holds it', () => {
    const where = { sheet: 'Log 010190-1234', cell: 'B7' };
    const told = finding('warning', 'unreadableCell', where, { field: 'cvr', text: '0101901234' });
    expect(sayFinding(told, 'da')).not.toMatch(/\d{4}/);
    const columns = ['Ark 010190-1234!B2:B20', 'Ark!C2:C20'];
    const asked = finding('error', 'severalKeys', { sheet: 'Ark', cell: 'B2' }, { columns });
    expect(sayFinding(asked, 'da')).toContain('••••••-••••');
  });

  it('shows its own row numbers and sums whole, however they look', () => {
    const rows = '13, 15, 19, 21, 2324';
    const told = finding('note', 'notesLeftOut', { sheet: 'Log', cell: 'A13' }, { count: 5, rows });
    expect(sayFinding(told, 'da')).toContain(rows);
  });
});
