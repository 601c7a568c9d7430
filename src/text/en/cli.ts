import type { CliTexts } from '../cli-texts';

export const cli: CliTexts = {
  help: `Usage: npm run apply -- BOOK.xlsx [options]

Reads the sheets of BOOK.xlsx, takes stock of the result contract and writes it to a copy:
BOOK.kontraktstatus.xlsx in the same folder. The book itself is left alone.

  --out NEW.xlsx      write the result to this file
  --in-place          write the result to the book itself
  --year 2026         the year to take stock of
  --as-of 2026-06-30  the day to take stock at
  --set name=value    set a setting as if it stood in the sheet Kontrakt (may be repeated)
  --mapping FILE.json say what the sheets and columns are
  --contract FILE.json use another contract
  --lang da|en        the language
  --json              print the result as JSON
  --dry-run           take stock, but write no file
  --help, --version   show this help, show the version
`,
  seeHelp: 'See the options with: npm run apply -- --help',
  problems: {
    unknownOption: ({ option, nearest }) =>
      `${option} is not an option.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
    missingValue: ({ option }) => `${option} needs a value.`,
    unexpectedValue: ({ option }) => `${option} takes no value.`,
    givenTwice: ({ option }) => `${option} is given twice.`,
    missingBook: () => 'Say which workbook to read.',
    severalBooks: ({ books }) =>
      `Only one workbook can be read at a time, and here are ${String(books.length)}: ${books.map((book) => `“${book}”`).join(', ')}. Put quotes around names with spaces.`,
    badYear: ({ text }) =>
      `“${text}” is not a year between 2000 and 2099. Write it as --year 2026.`,
    badDate: ({ text }) =>
      `“${text}” is not a date between 2000 and 2099. Write it as --as-of 2026-06-30.`,
    badLanguage: ({ text }) => `“${text}” is not a language to choose. Write da or en.`,
    badSet: ({ text }) => `“${text}” is not a setting. Write it as --set name=value.`,
    unknownSetting: ({ name, nearest, known }) =>
      `There is no setting called “${name}”.${nearest === null ? '' : ` Did you mean ${nearest}?`} The settings are ${known.join(', ')}.`,
    badSetting: ({ name, text, input, choices }) => {
      const hint = {
        number: 'Write a number that can be used.',
        choice: `Write ${choices.join(', ')}.`,
        list: 'Write the answers with semicolons between.',
        free: 'Write at most 200 characters.',
      }[input];
      return `${name} cannot be “${text}”. ${hint}`;
    },
    markNotYet: () => '--mark is not made yet: the source sheets cannot be marked.',
    outAndInPlace: () => 'Choose either --out or --in-place, not both.',
    outIsBook: ({ out }) =>
      `“${out}” is the book itself. Choose another name, or write to the book with --in-place.`,
    outExtension: ({ out, extension }) =>
      `“${out}” must end in ${extension}, or Excel will not open the file.`,
    outIsFolder: ({ out }) => `“${out}” is a folder. Write a file name too.`,
    otherFileThere: ({ file }) =>
      `“${file}” is there already and was not written by Kontraktstatus. Choose another name with --out.`,
    noOutFolder: ({ folder }) => `There is no folder called “${folder}”.`,
    noFile: ({ option, file }) => `${option}: there is no file called “${file}”.`,
    unreadableFile: ({ option, file }) =>
      `${option}: “${file}” cannot be read. Check that it is a file and that you may read it.`,
    notJson: ({ option, file, line, column }) =>
      `${option}: “${file}” is not valid JSON. Mend it at line ${String(line)}, character ${String(column)}.`,
    wrongShape: ({ option, file, places }) =>
      [`${option}: “${file}” cannot be used. Mend it here:`, ...places].join('\n  '),
  },
  mapSheets: 'Say with --mapping what the sheets are.',
  unexpected: (kind, place) =>
    `Something unexpected went wrong (${kind}${place && `, ${place}`}). Nothing is written. Tell us on the project's page, with the version and how the sheets are laid out, but without personal data.`,
  stages: {
    open: 'Opening the workbook',
    recognise: 'Recognising the sheets',
    read: 'Reading the rows',
    write: 'Writing the status',
  },
  asOf: (date, isClosed) => `As of ${date} · ${isClosed ? 'closed year' : 'open year'}`,
  goals: (statuses) =>
    `Goals: ${statuses.map(({ word, count }) => `${String(count)} ${word.toLowerCase()}`).join(' · ')}`,
  municipalities: (within, all) =>
    `Municipalities: ${String(within)} of ${String(all)} within the band`,
  percent: (number) => `${number}%`,
  points: (number) => `${number} pp`,
  band: 'Band',
  allocation: 'Split',
  split: (total, municipalities, basis) =>
    `${total} split between ${String(municipalities)} municipalities. ${basis}.`,
  instalments: (count) => `Charged in ${String(count)} instalments.`,
  noSplit: 'The grant is not split. See why below.',
  findings: 'Remarks of the control',
  moreFindings: (count) => `… and ${String(count)} more in the sheet Datakontrol`,
  noFindings: 'None.',
  dryRun: 'Nothing is written (--dry-run).',
  written: (file) => `The result is in ${file}`,
  passedOver: (file) =>
    `Settings, targets or corrections that were typed in ${file} were not used: type them in ${file} again, and update it with --in-place from now on.`,
  notPrinted: 'The result could not be printed. See whether the disk is full.',
  unchanged: (file) => `Nothing has changed since last time in ${file}`,
};
