import { left, list, log, survey } from './tables-to-leave';

const LOCAL = { severity: 'note', code: 'localSheet' };

describe('The local office’s own logs', () => {
  it.each([
    'Lokal',
    'Lokale møder',
    'Erhvervsservice',
    'Aarhus Erhvervsråd',
    'Local office',
    'local business',
  ])('are left out by the tab «%s», or the same title', (name) => {
    const expected = { guidance: 'Log', out: [`${name} local`] };
    expect(left({ guidance: [log(name, [{}]), log('Log', [{}])] })).toMatchObject(expected);
    const titled = log('Ark2', [{}], { title: name });
    expect(left({ guidance: [titled, log('Log', [{}])] })).toMatchObject({
      guidance: 'Log',
      out: ['Ark2 local'],
    });
  });

  it.each(['Vokalen', 'Local bank', 'Log'])('are not «%s»', (name) => {
    expect(left({ guidance: [log(name, [{}])] })).toMatchObject({
      guidance: name,
      out: [],
      told: [],
    });
  });

  it('are told by their sheet, where nothing else stands on it', () => {
    const told = [{ ...LOCAL, where: { sheet: 'Lokal' }, facts: { what: 'sheet' } }];
    expect(left({ guidance: [log('Lokal', [{}]), log('Log', [{}])] }).told).toEqual(told);
    const evaluations = [survey('Lokal', [{}])];
    expect(left({ guidance: [log('Lokal', [{}])], evaluations }).told).toEqual(told);
  });

  it.each([
    ['another header', { headerRow: 40 }],
    ['other columns', { columns: [] }],
  ])('are told by their cell, where a table with %s stands there too', (_, source) => {
    const local = log('Lokal', [{}], { source: { headerRow: 3 } });
    const other = { ...local.source, ...source };
    expect(left({ guidance: [local], others: [other] }).told).toEqual([
      { ...LOCAL, where: { sheet: 'Lokal', cell: 'B3' }, facts: { what: 'table' } },
    ]);
  });

  it('stay where the user wants them', () => {
    expect(left({ guidance: [log('Lokal', [{}])] }, ['Lokal'])).toMatchObject({
      guidance: 'Lokal',
      out: [],
      told: [],
    });
    expect(left({ guidance: [log('Lokal', [{}])] }, ['Log']).guidance).toBe('');
  });
});

describe('Answers in the rows of a log', () => {
  const local = log('Lokal', [{}]);
  const other = { ...survey('x', [{}]).source.columns[0], column: 9 };

  it('are left out with it', () => {
    expect(left({ guidance: [local], evaluations: [survey('Lokal', [{}])] })).toMatchObject({
      guidance: '',
      evaluations: '',
      out: ['Lokal local', 'Lokal local'],
    });
    const doubtful = log('Møder', [{}], { isDoubtful: true });
    const guidance = [log('Log', [{ cvr: '1' }]), doubtful];
    expect(left({ guidance, evaluations: [survey('Møder', [{}])] })).toMatchObject({
      evaluations: '',
      out: ['Møder doubtful', 'Møder doubtful'],
    });
  });

  it.each([
    ['on another sheet', survey('Svar', [{}])],
    ['below another header', survey('Lokal', [{}], { source: { headerRow: 2 } })],
    ['in other columns', survey('Lokal', [{}], { source: { columns: [] } })],
    [
      'in columns beside it',
      survey('Lokal', [{}], {
        source: { columns: [{ ...other, field: 'date', heading: '', why: 'cells' }] },
      }),
    ],
  ])('stay %s', (_, answers) => {
    expect(left({ guidance: [local], evaluations: [answers] })).toMatchObject({
      evaluations: answers.sheet,
      out: ['Lokal local'],
    });
  });

  it('stay where the log is only a copy of another', () => {
    const guidance = [log('Log', [{}]), log('Kopi', [{}])];
    expect(left({ guidance, evaluations: [survey('Kopi', [{}])] })).toMatchObject({
      guidance: 'Log',
      evaluations: 'Kopi',
      out: ['Kopi copy'],
    });
  });
});

describe('What may be no log', () => {
  const doubtful = log('Møder', [{ cvr: '1' }], { isDoubtful: true });

  it('is left out beside one that surely is, and told', () => {
    expect(left({ guidance: [doubtful, log('Log', [{}])] })).toMatchObject({
      guidance: 'Log',
      out: ['Møder doubtful'],
      told: [{ severity: 'warning', code: 'doubtfulLog', where: { sheet: 'Møder' }, facts: {} }],
    });
  });

  it('stays where there is no surer one, or where the user wants it', () => {
    const second = log('Besøg', [{}], { isDoubtful: true });
    expect(left({ guidance: [doubtful, second] })).toMatchObject({
      guidance: 'Møder,Besøg',
      told: [],
    });
    expect(left({ guidance: [doubtful, log('Log', [{}])] }, ['Møder'])).toMatchObject({
      guidance: 'Møder,Log',
      told: [],
    });
    const local = log('Lokal', [{}]);
    expect(left({ guidance: [doubtful, local] })).toMatchObject({ guidance: 'Møder' });
  });
});

describe('Lists with counts of the local office', () => {
  const counts = ['Lokale forløb', 'Forløb'];

  it('keep the other counts', () => {
    expect(
      left({ municipalityLists: [list('Liste', counts), list('Anden', ['Forløb'])] }),
    ).toMatchObject({
      counts: ['Forløb', 'Forløb'],
      told: [{ ...LOCAL, where: { sheet: 'Liste' }, facts: { what: 'counts' } }],
    });
    expect(left({ municipalityLists: [list('Erhvervsservice', ['Forløb'])] }).counts).toEqual(['']);
  });

  it('keep them all where the user wants them', () => {
    expect(left({ municipalityLists: [list('Liste', counts)] }, ['Liste'])).toMatchObject({
      counts: ['Lokale forløb,Forløb'],
      told: [],
    });
  });
});

describe('Copies of other sheets', () => {
  const copied = (of: string) => ({ severity: 'note', code: 'copySheet', facts: { original: of } });

  it('are left out and told, logs and surveys each by themselves', () => {
    const guidance = [log('Log', [{}]), log('Kopi', [{}])];
    expect(left({ guidance })).toMatchObject({
      guidance: 'Log',
      out: ['Kopi copy'],
      told: [{ ...copied('Log'), where: { sheet: 'Kopi' } }],
    });
    const evaluations = [survey('Svar', [{}]), survey('Svar 2', [{}])];
    expect(left({ evaluations })).toMatchObject({
      evaluations: 'Svar',
      out: ['Svar 2 copy'],
      told: [{ ...copied('Svar'), where: { sheet: 'Svar 2' } }],
    });
  });

  it('stay where the user wants them', () => {
    const guidance = [log('Log', [{}]), log('Kopi', [{}])];
    expect(left({ guidance }, ['Kopi'])).toMatchObject({ guidance: 'Kopi', out: ['Log copy'] });
    const evaluations = [survey('Svar', [{}]), survey('Svar 2', [{}])];
    expect(left({ evaluations }, ['Svar', 'Svar 2'])).toMatchObject({
      evaluations: 'Svar,Svar 2',
      out: [],
    });
  });

  it('stay among the sources, each with why it was left out', () => {
    const guidance = [log('Log', [{}]), log('Kopi', [{}])];
    const [first, second] = guidance.map(({ source }) => source);
    expect(left({ guidance }).sources).toEqual([first, { ...second, leftOut: 'copy' }]);
  });

  it('are told where nearly all rows stand in another, and stay', () => {
    const rows = Array.from({ length: 20 }, (_, at) => ({ cvr: String(at) }));
    const guidance = [log('Log', rows), log('Rettet', rows.with(0, { cvr: 'x' }))];
    expect(left({ guidance })).toMatchObject({ guidance: 'Log,Rettet', out: [] });
    expect(left({ guidance }).told).toEqual([
      {
        ...{ severity: 'warning', code: 'nearCopy', where: { sheet: 'Rettet' } },
        facts: { held: 19, rows: 20, original: 'Log' },
      },
    ]);
  });

  it('are not told as nearly one of a copy', () => {
    const rows = Array.from({ length: 20 }, (_, at) => ({ cvr: String(at) }));
    const guidance = [log('Log', rows), log('Rettet', [...rows, { cvr: 'x' }]), log('Kopi', rows)];
    const { out, told } = left({ guidance }, ['Kopi']);
    expect(out).toEqual(['Log copy']);
    expect(told.map(({ code }) => code)).toEqual(['copySheet']);
  });

  it('are told as nearly one of the first where the other was left out', () => {
    const rows = Array.from({ length: 20 }, (_, at) => ({ cvr: String(at) }));
    const most = rows.with(0, { cvr: 'x' });
    const guidance = [log('Log', rows), log('Rettet', [...most, { cvr: 'y' }]), log('Kopi', rows)];
    const { out, told } = left({ guidance });
    expect(out).toEqual(['Kopi copy']);
    expect(told.map(({ code, facts }) => [code, facts])).toEqual([
      ['nearCopy', { held: 19, rows: 21, original: 'Log' }],
      ['copySheet', { original: 'Log' }],
    ]);
  });
});
