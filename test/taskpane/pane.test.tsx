/** @jest-environment jsdom */
import './page-globals';
import '@testing-library/jest-dom';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from '../../src/taskpane/app/app';
import type { Book, BookFacts, Unfinished, Written } from '../../src/taskpane/books/book';
import { pageDesk } from '../../src/taskpane/engine/page-desk';
import type { OnStage, Outcome, ReviewRequest } from '../../src/taskpane/engine/review-request';
import { Session } from '../../src/taskpane/session/session';
import type { Place } from '../../src/taskpane/view/review-view';
import { dayOf } from '../../src/workbook/day';
import { WorkbookRefused } from '../../src/workbook/port';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const STAMP = { day: dayOf(2026, 7, 1), minute: 600 };
const desk = pageDesk();

const outcomes = new Map<string, Promise<Outcome>>();

/** The sample's review; one that was made before is given again. */
function review(request: ReviewRequest, onStage: OnStage): Promise<Outcome> {
  const key = JSON.stringify(request);
  const outcome = outcomes.get(key) ?? desk.reviewFile(request, onStage);
  outcomes.set(key, outcome);
  return outcome;
}

/** The sample workbook as if it were open in Excel, its writes counted and not done. */
class SampleBook implements Book {
  readonly jumps: Place[] = [];
  readonly requests: ReviewRequest[] = [];
  takenBack = 0;
  changed: () => void = () => undefined;
  hold: Promise<void> = Promise.resolve();
  refusal: WorkbookRefused | null = null;
  takeBackRefusal: WorkbookRefused | null = null;
  halfWritten: Unfinished | null = null;
  jump: Book['jump'] = (place) => {
    this.jumps.push(place);
    return Promise.resolve(true);
  };

  constructor(readonly facts: BookFacts = { kind: 'excel', name: 'Log 2026.xlsx' }) {}

  async review(request: ReviewRequest, onStage: OnStage): Promise<Outcome> {
    this.requests.push(request);
    await this.hold;
    if (this.refusal) throw this.refusal;
    return review(request, onStage);
  }

  stop(): void {
    // The sample is read to its end.
  }

  write(): Promise<Written> {
    const isExcel = this.facts.kind === 'excel';
    return Promise.resolve({
      sheets: [
        { role: 'targets', name: 'Kontraktstatus', state: 'new' },
        { role: 'contract', name: 'Kontrakt', state: 'new' },
      ],
      savedAs: isExcel ? null : 'Log 2026.kontraktstatus.xlsx',
      takeBack: isExcel
        ? () => {
            if (this.takeBackRefusal) return Promise.reject(this.takeBackRefusal);
            this.takenBack += 1;
            return Promise.resolve();
          }
        : null,
    });
  }

  unfinished(): Promise<Unfinished | null> {
    return Promise.resolve(this.halfWritten);
  }

  watch(listener: () => void): Promise<() => Promise<void>> {
    this.changed = listener;
    return Promise.resolve(() => Promise.resolve());
  }
}

function show(language: 'da' | 'en' = 'da'): { session: Session; opened: SampleBook[] } {
  const session = new Session({ language, version: '1.2.3', now: () => STAMP });
  const opened: SampleBook[] = [];
  render(
    <App
      session={session}
      language={language}
      version="1.2.3"
      officeLook={() => null}
      bookOf={({ kind, name }) => {
        const book = new SampleBook({ kind, name });
        book.jump = null;
        opened.push(book);
        return book;
      }}
      sample={{ kind: 'sample', name: 'Eksempel.xlsx', bytes: () => Promise.reject(new Error()) }}
      workbook={null}
      isOfficeMissing={false}
    />,
  );
  return { session, opened };
}

/** The pane with a workbook that has been reviewed as of 30 June 2026. */
async function reviewed(book = new SampleBook()): Promise<{ session: Session; book: SampleBook }> {
  const { session } = show();
  await act(() => session.ask({ asOf: '2026-06-30' }));
  await act(() => session.open(book));
  return { session, book };
}

const user = userEvent.setup();

beforeAll(async () => {
  await desk.openFile(
    new Uint8Array(
      readFileSync(join(__dirname, '../../samples/Vejledning og evaluering 2026.xlsx')),
    ),
  );
});

beforeEach(() => {
  localStorage.clear();
});

async function openTab(name: string): Promise<void> {
  await user.click(screen.getByText(name, { selector: '[role=tab]' }));
}

const goalRow = (name: string): HTMLElement => {
  const row = screen.getByText(name).closest('li');
  if (row === null) throw new Error(`no row for ${name}`);
  return row;
};

describe('The first run', () => {
  it('A newcomer can try the sample, and is told that the companies are invented', async () => {
    const { opened } = show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hvordan står det til');
    await user.click(screen.getByRole('button', { name: 'Prøv med eksempeldata' }));
    await screen.findByText('Overblik');
    expect(screen.getAllByText(/eksempeldata/).length).toBeGreaterThan(0);
    expect(opened.map(({ facts }) => facts.kind)).toEqual(['sample']);
  });

  it('A workbook from disk is opened under its own name', async () => {
    const { opened } = show();
    const file = new File(['x'], 'Log 2026.xlsx');
    await user.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
    expect(await screen.findByTitle('Log 2026.xlsx')).toBeVisible();
    expect(opened.map(({ facts }) => facts)).toEqual([{ kind: 'file', name: 'Log 2026.xlsx' }]);
  });

  it('Who reads English is met in English', () => {
    show('en');
    expect(screen.getByRole('button', { name: 'Open a workbook' })).toBeVisible();
  });
});

describe('Overblik', () => {
  it('All 12 goals stand with result, target, status and why', async () => {
    await reviewed();
    const row = within(goalRow('Vækstforløb'));
    expect(row.getByText('342')).toBeVisible();
    expect(row.getByText('mål 600')).toBeVisible();
    expect(row.getByText('På kurs')).toBeVisible();
    expect(screen.getAllByText('Hvorfor?')).toHaveLength(12 + 19);
    await user.click(row.getByLabelText('Hvorfor? Vækstforløb'));
    expect(row.getByText(/Der er 342 vækstforløb pr. 30-06-2026/)).toBeVisible();
  });

  it('A number jumps to the cells it came from', async () => {
    const { book } = await reviewed();
    await user.click(within(goalRow('Kendskabsgrad')).getByText('51,4 %'));
    expect(book.jumps).toEqual([{ sheet: 'Målinger', cell: 'C4', label: 'Målinger!C4' }]);
  });

  it('What lies outside the area jumps to the first row of it', async () => {
    const { book } = await reviewed();
    const outside = screen.getByText('Uden for området').nextElementSibling as HTMLElement;
    await user.click(within(outside).getByRole('button'));
    expect(book.jumps.at(-1)?.label).toMatch(/^Vejledning \d\. kvt\.![A-Z]\d+$/);
  });

  it('Targets and the grant jump to Kontrakt once it has been written', async () => {
    const { book } = await reviewed();
    expect(screen.getByText('mål 600').tagName).toBe('SPAN');
    await user.click(screen.getByText('Skriv i projektmappen'));
    await screen.findByText(/^Status er skrevet i/);
    await user.click(screen.getByText('mål 600'));
    await openTab('Fordeling');
    await user.click(screen.getByText('44.815.000 kr.'));
    const planned = await screen.findAllByTitle(/Gå til Kontrakt!C\d+/);
    expect(planned).not.toHaveLength(0);
    expect(book.jumps.map(({ sheet, cell }) => [sheet, /^C\d+$/.test(cell)])).toEqual([
      ['Kontrakt', true],
      ['Kontrakt', true],
    ]);
  });

  it('A place that Excel can not show is named instead', async () => {
    const book = new SampleBook();
    book.jump = () => Promise.resolve(false);
    await reviewed(book);
    await user.click(screen.getByText('51,4 %'));
    expect(await screen.findByText(/Målinger!C4 kan ikke vises/)).toBeVisible();
  });

  it('Outside Excel the address is told', async () => {
    const book = new SampleBook({ kind: 'file', name: 'Log.xlsx' });
    book.jump = null;
    await reviewed(book);
    await user.click(screen.getByText('51,4 %'));
    expect(screen.getByText('Kilde: Målinger!C4')).toBeVisible();
  });

  it('Those to invite to dialogue are named above the municipalities', async () => {
    await reviewed();
    const note = screen.getByText('Inviter til dialog').parentElement;
    expect(note).toHaveTextContent('Lemvig');
    expect(screen.getByText('Under spænd (3)')).toBeVisible();
  });
});

describe('Kilder', () => {
  it('Another column for a field makes a new review with that correction', async () => {
    const { book } = await reviewed();
    await openTab('Kilder');
    await user.click(screen.getByText('Vejledning 1. kvt.'));
    await user.selectOptions(screen.getByLabelText('Segment'), 'Ingen');
    await waitFor(() => {
      expect(screen.getByText(/Rettet af dig/)).toBeVisible();
    });
    expect(book.requests.at(-1)?.mapping).toEqual({
      sheets: { 'Vejledning 1. kvt.': { columns: { segment: null } } },
    });
    await user.click(screen.getByText('Fjern rettelserne'));
    await waitFor(() => {
      expect(screen.queryByText(/Rettet af dig/)).toBeNull();
    });
    expect(book.requests.at(-1)?.mapping).toEqual({ sheets: {} });
  });

  it('A sheet that is left out can be taken in again', async () => {
    const { book } = await reviewed();
    await openTab('Kilder');
    await user.click(screen.getAllByText('Målinger')[0] as HTMLElement);
    await user.click(screen.getByText('Udelad arket'));
    expect(await screen.findByText('Udeladt efter dit valg.')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Brug «Målinger» som'), 'Målinger');
    await waitFor(() => {
      expect(screen.queryByText('Udeladt efter dit valg.')).toBeNull();
    });
    expect(book.requests.at(-1)?.mapping?.sheets['Målinger']).toEqual({
      kind: 'measurements',
      leaveOut: false,
    });
  });
});

describe('Fordeling and Kontrakt', () => {
  it('The split shows its total, its basis and that the sums hold', async () => {
    await reviewed();
    await openTab('Fordeling');
    expect(screen.getByText('44.815.000 kr.')).toBeVisible();
    expect(screen.getByText(/Beregnet efter folketal/)).toBeVisible();
    expect(screen.getAllByText('Stemmer')).toHaveLength(3);
    expect(screen.getAllByText(/^\d{2}\.\d{3}\.\d{3} kr\.$/)).toHaveLength(2);
  });

  it('Every reading stands with its clause; what is not agreed is said to be so', async () => {
    await reviewed();
    await openTab('Kontrakt');
    expect(within(goalRow('Spænd om kommunens måltal')).getByText('6.b (I)')).toBeVisible();
    expect(within(goalRow('Basisbevilling 2027')).getByText('Ikke fastsat')).toBeVisible();
  });
});

describe('Writing', () => {
  it('The preview names every sheet before anything is written', async () => {
    await reviewed();
    await user.click(screen.getByLabelText(/^Det, der skrives\./));
    const preview = within(screen.getByLabelText('Det, der skrives'));
    const sheets = ['Kontraktstatus', 'Kommunestatus', 'Fordeling', 'Kontrakt', 'Datakontrol'];
    for (const sheet of sheets) expect(preview.getByText(sheet)).toBeVisible();
    expect(preview.getAllByText(/^Celler: \d+ nye$/)).toHaveLength(5);
  });

  it('A write is done with one click and taken back with one', async () => {
    const { book } = await reviewed();
    await user.click(screen.getByText('Skriv i projektmappen'));
    expect(
      await screen.findByText('Status er skrevet i Kontraktstatus og Kontrakt.'),
    ).toBeVisible();
    expect(screen.queryByText('Skriv i projektmappen')).toBeNull();
    await user.click(screen.getByText('Fortryd'));
    expect(await screen.findByText(/Projektmappen er, som den var/)).toBeVisible();
    expect(book.takenBack).toBe(1);
  });

  it('A write that could not be taken back at once can still be taken back', async () => {
    const { book } = await reviewed();
    await user.click(screen.getByText('Skriv i projektmappen'));
    await screen.findByText(/^Status er skrevet i/);
    book.takeBackRefusal = new WorkbookRefused('cellBeingEdited');
    await user.click(screen.getByText('Fortryd'));
    expect(await screen.findByText(/Afslut redigeringen/)).toBeVisible();
    book.takeBackRefusal = null;
    await user.click(screen.getByText('Prøv igen'));
    expect(await screen.findByText(/Projektmappen er, som den var/)).toBeVisible();
    expect(book.takenBack).toBe(1);
  });

  it('A new review after a write leaves the write to be taken back', async () => {
    const { book } = await reviewed();
    await user.click(screen.getByText('Skriv i projektmappen'));
    await user.click(await screen.findByText('Gennemgå igen'));
    expect(await screen.findByText('Skriv i projektmappen')).toBeVisible();
    await user.click(screen.getByText('Fortryd'));
    expect(await screen.findByText(/Projektmappen er, som den var/)).toBeVisible();
    expect(book.takenBack).toBe(1);
  });

  it('A saved copy is named, and the user told that the own file is unchanged', async () => {
    await reviewed(new SampleBook({ kind: 'file', name: 'Log 2026.xlsx' }));
    await user.click(screen.getByText('Gem resultatet'));
    expect(await screen.findByText(/gemt som Log 2026.kontraktstatus.xlsx/)).toBeVisible();
    expect(screen.getByText('Gem igen')).toBeVisible();
  });
});

describe('When something is in the way', () => {
  it('A protected sheet is named, and the review can be tried again', async () => {
    const book = new SampleBook();
    book.refusal = new WorkbookRefused('sheetProtected', { sheet: 'Fordeling' });
    await reviewed(book);
    expect(screen.getByText('Projektmappen kunne ikke læses')).toBeVisible();
    expect(screen.getByText(/Arket «Fordeling»/)).toBeVisible();
    book.refusal = null;
    await user.click(screen.getByText('Prøv igen'));
    expect(await screen.findByText('Kendskabsgrad')).toBeVisible();
  });

  it('A change in the workbook is told, and a new review takes it in', async () => {
    const { book } = await reviewed();
    act(() => book.changed());
    expect(screen.getByText(/tallene kan være gamle/)).toBeVisible();
    await user.click(screen.getByText('Gennemgå igen'));
    await waitFor(() => {
      expect(screen.queryByText(/tallene kan være gamle/)).toBeNull();
    });
  });

  it('Long reading shows what is going on, and can be stopped', async () => {
    const book = new SampleBook();
    book.hold = new Promise(() => undefined);
    const { session } = show();
    act(() => void session.open(book));
    await user.click(await screen.findByRole('button', { name: 'Stop' }, { timeout: 3000 }));
    expect(screen.getByText(/Gennemgangen er stoppet/)).toBeVisible();
  });

  it('A write that was cut off is settled before anything is shown or can be written', async () => {
    const book = new SampleBook();
    const settle = jest.fn(() => {
      book.refusal = null;
      return Promise.resolve();
    });
    const busy = () => Promise.reject(new WorkbookRefused('cellBeingEdited'));
    book.refusal = new WorkbookRefused('halfWritten');
    book.halfWritten = { sheets: ['Fordeling'], repair: settle, forget: busy };
    await reviewed(book);
    expect(screen.getByText(/blive skrevet i Fordeling, men/)).toBeVisible();
    expect(screen.queryByText('Overblik')).toBeNull();
    expect(screen.queryByText('Skriv i projektmappen')).toBeNull();

    await user.click(screen.getByText('Behold den, som den er'));
    expect(await screen.findByText(/Afslut redigeringen/)).toBeVisible();
    await user.click(screen.getByText('Gendan projektmappen'));
    expect(settle).toHaveBeenCalledTimes(1);
    expect(await screen.findByText('Kendskabsgrad')).toBeVisible();
  });
});
