import type { ChangeCounts, PaneTexts } from '../pane-texts';
import { joined, whole } from './list-words';

export const pane: PaneTexts = {
  title: 'Contract status',
  version: (version) => `Contract status ${version}`,
  withUnit: (unit, number) =>
    unit === 'percent' ? `${number}%` : unit === 'points' ? `${number} pts` : number,
  none: '–',
  tabs: {
    overview: 'Overview',
    sources: 'Sources',
    allocation: 'Split',
    contract: 'Contract',
  },
  tabList: 'View',
  period: {
    asOf: 'As of',
    year: 'Year',
    told: (asOf, closed) => `${asOf} · ${closed ? 'closed year' : 'open year'}`,
  },
  start: {
    heading: 'How does the contract stand?',
    lead: 'Open the workbook in which you keep your guidance. You see at once how the 12 goals are doing.',
    points: [
      'Your sheets are recognised as they are. You correct what is misread.',
      'Every status has its explanation, and every number leads to its cell.',
      'Nothing is written until you ask for it, and your own sheets are left alone.',
    ],
    open: 'Open a workbook',
    openAnother: 'Open another',
    drop: 'or drop an .xlsx file here',
    sample: 'Try with sample data',
    sampleHint: 'Invented companies in real municipalities.',
    privacy: 'The file stays on your computer. Nothing is sent anywhere.',
    close: 'Close the workbook',
  },
  welcome: {
    text: 'The pane has read your sheets and shows how things stand. Nothing is written until you press “Write to the workbook”.',
    dismiss: 'Got it',
  },
  office: {
    missing:
      'Excel’s part of the program could not be fetched. Check that appsforoffice.microsoft.com can be reached, and open the pane again. Until then you can open the workbook as a file.',
  },
  reading: {
    stages: {
      open: 'Opening the workbook',
      recognise: 'Recognising the sheets',
      read: 'Reading the rows',
      count: 'Counting and comparing',
    },
    step: (step, of) => `Step ${String(step)} of ${String(of)}`,
    stop: 'Stop',
    begin: 'Beginning',
    stopped: 'The review was stopped. Nothing has been written.',
    again: 'Review again',
  },
  nothing: {
    heading: 'None of the sheets was recognised',
    text: 'There must be at least one sheet of guidance, user evaluations, municipalities or measurements. Say what a sheet is, or open another workbook.',
    noSheets: 'The workbook has no sheets with content.',
    sheets: 'Sheets of the workbook',
  },
  notice: {
    mayBeOld: 'The workbook has changed, so the numbers may be old.',
    questions: (count) =>
      count === 1
        ? 'There is 1 question for you.'
        : `There are ${String(count)} questions for you.`,
    seeQuestions: 'See the questions',
    written: (sheets) => `The status is written to ${joined(sheets)}.`,
    unchanged: 'It was all there already. Nothing has changed.',
    saved: (file) => `The result is saved as ${file}. Your own file is unchanged.`,
    takenBack: 'The write has been taken back. The workbook is as it was.',
    failed: {
      reading: 'The workbook could not be read',
      writing: 'The status was not written',
      takingBack: 'The write was not taken back',
    },
    unexpected: {
      reading: 'Something unexpected went wrong. Nothing has been written.',
      writing: 'Something unexpected went wrong. Look at the workbook before you try again.',
      takingBack: 'Something unexpected went wrong. Look at the workbook before you try again.',
    },
    retry: 'Try again',
    unfinished: (sheets) =>
      sheets.length === 0
        ? 'An earlier write was cut off before it began.'
        : `An earlier write was cut off in the middle of ${joined(sheets)}.`,
    repair: 'Put back',
    forget: 'Keep',
    sample: 'You see sample data. The companies are invented.',
    backToWorkbook: 'To your workbook',
    reviewed: (goals) => `The review is done. ${goals}`,
    thisWorkbook: 'the workbook',
  },
  write: {
    inWorkbook: 'Write to the workbook',
    inFile: 'Save the result',
    fileAgain: 'Save again',
    takeBack: 'Undo',
    writing: 'Writing the status',
    takingBack: 'Putting back',
    preview: 'What is written',
    sheets: (counts) => `${sheetCount(counts)}: ${kinds(counts)}`,
    cells: (counts) => `Cells: ${kinds(counts)}`,
    states: { new: 'new', changed: 'changes', same: 'unchanged' },
    untouched: 'Your own sheets are left alone.',
  },
  why: {
    ask: 'Why?',
    of: (name) => `Why? ${name}`,
    source: 'Source',
    more: (count) => `and ${String(count)} more ${count === 1 ? 'place' : 'places'}`,
    goTo: (place) => `Go to ${place}`,
    gone: (place) => `${place} cannot be shown. The sheet is hidden or deleted.`,
  },
  overview: {
    goals: 'Goals',
    target: (target) => `target ${target}`,
    municipalities: 'Municipalities',
    groups: {
      below: (count) => `Below band (${String(count)})`,
      within: (count) => `Within band (${String(count)})`,
      above: (count) => `Above band (${String(count)})`,
      unknown: (count) => `Cannot be computed (${String(count)})`,
    },
    dialogue: 'Invite to dialogue',
    noDialogue: 'No municipality is below its band.',
    toBand: (courses) => (courses > 0 ? `${String(courses)} short` : `${String(-courses)} over`),
    bar: (count, band) => `${count}; the band is ${band}`,
    population: 'Population',
  },
  sources: {
    heading: 'Sheets read',
    headerRow: (row) => `Header in row ${String(row)}`,
    rows: (used, leftOut) => `${used} rows used, ${leftOut} left out`,
    columns: 'Columns',
    noColumn: 'None',
    column: (letter, heading) => (heading === '' ? letter : `${letter} · ${heading}`),
    several: (letters) => `${letters.join(', ')} (several)`,
    leaveOut: 'Leave the sheet out',
    use: 'Use the sheet',
    leftOut: {
      copy: 'Left out: the rows stand in other sheets too.',
      local: 'Left out: it is the local office’s sheet.',
      doubtful: 'Left out: the sheet may be no guidance log.',
      mapping: 'Left out, as you chose.',
    },
    corrected: 'Corrected by you',
    undoCorrections: 'Remove the corrections',
    unread: 'Sheets that are not used',
    notRecognised: 'Not recognised',
    isHidden: 'hidden',
    useAs: (sheet) => `Use “${sheet}” as`,
    notUsed: 'Not used',
    questions: 'Questions for you',
    findings: (count) => `Findings (${String(count)})`,
    noFindings: 'There was nothing to remark.',
    showMore: (count) => `Show ${String(count)} more`,
  },
  allocation: {
    total: (year) => `Basic grant ${String(year)}`,
    controls: 'Control',
    amounts: 'Amount per municipality',
    instalments: (amounts) => `${String(amounts.length)} instalments: ${amounts.join(', ')}`,
    none: 'The grant has not been split.',
    seeFindings: 'See why',
  },
  contract: {
    notSet: 'Not set',
    notChosen: 'Not chosen',
    standard: (value) => `Standard: ${value === '' ? 'not set' : value}`,
    edit: 'Edit in the sheet Kontrakt',
    editLater: 'Once the status is written, you can edit the values in the contract sheet.',
  },
  command: {
    title: 'The status was not updated',
    failed: 'Something unexpected went wrong.',
    openPane: 'Open the pane Contract status to see more.',
  },
};

function sheetCount(counts: ChangeCounts): string {
  const count = counts.new + counts.changed + counts.same;
  return `${String(count)} ${count === 1 ? 'sheet' : 'sheets'}`;
}

function kinds(counts: ChangeCounts): string {
  const parts = [
    counts.new > 0 && `${whole(counts.new)} new`,
    counts.changed > 0 && `${whole(counts.changed)} ${counts.changed === 1 ? 'changes' : 'change'}`,
    counts.same > 0 && `${whole(counts.same)} unchanged`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}
