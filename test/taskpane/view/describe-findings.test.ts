import { describeFindings } from '../../../src/taskpane/view/describe-findings';
import { finding } from '../../../src/workbook/finding';

describe('The findings in the pane', () => {
  it('What only the user can answer is asked first, also what is answered in the sheet Kontrakt', () => {
    const where = { sheet: 'Evaluering', cell: 'D5' };
    const views = describeFindings(
      [
        finding('note', 'populationBundled', null, {}),
        finding('warning', 'unknownScale', where, { text: 'Måske' }),
      ],
      'da',
    );
    expect(views.map(({ isQuestion }) => isQuestion)).toEqual([true, false]);
    expect(views[0]?.sentence).toMatch(/Skriv i Kontrakt/);
  });
});
