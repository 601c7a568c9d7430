import { formatIn } from '../format/format';
import type { BasisFacts, SheetRoleKey, SheetTexts } from '../sheet-texts';
import { counted, joined } from './list-words';
import { words } from './words';

const format = formatIn('en');

const NAMES: Readonly<Record<SheetRoleKey, string>> = {
  contract: 'Contract',
  targets: 'Contract status',
  municipalities: 'Municipality status',
  allocation: 'Split',
  receipt: 'Data check',
};

const ABOUT: Readonly<Record<SheetRoleKey, (contract: string) => string>> = {
  contract: (contract) =>
    `The settings, targets and grants that the review rests on (${contract}). Edit the yellow cells in the column Value: ` +
    'the edit counts from the next run, instead of what stands in Default. The rest of the sheet is written anew every time.',
  targets: (contract) =>
    `The status of each goal in ${contract}. The column Remark and your own columns right of it follow the row ` +
    'at the next run. The rest of the sheet is written anew every time.',
  municipalities: (contract) =>
    `Individual guidance in each municipality, held against its share of the population (${contract}). The column Remark ` +
    'and your own columns right of it follow the municipality at the next run.',
  allocation: (contract) =>
    `The municipalities' shares of the basic grant, split so that the sum is exact (${contract}).`,
  receipt: () =>
    'Reading receipt: which sheets and columns were read, how many rows were used, and what the check found. ' +
    'Click a cell in the list to go there. The sheet is written anew every time.',
};

function listed(names: readonly string[], more: number): string {
  const rest = more === 0 ? [] : [more === 1 ? '1 more sheet' : `${String(more)} more sheets`];
  const all = [...names, ...rest];
  return joined(all);
}

function basis(facts: BasisFacts): string {
  const many = words.countUnits[facts.countUnit];
  const total = `${format.number(facts.total, 1)} ${many}`;
  const target =
    facts.kind === 'actual'
      ? `No target for individual guidance has been set. A municipality's target is therefore its share of the ${total} that the municipalities had in all`
      : `A municipality's target is its share of ${total}${scaled(facts)}`;
  const year =
    facts.populationYear === null
      ? 'the population'
      : `the population on 1 January ${String(facts.populationYear)}`;
  const source =
    facts.populationSource === 'workbook' ? 'from the workbook' : 'from Statistics Denmark';
  return `${target}. The share follows ${year} (${source}). The band is the target ± ${format.percent(facts.tolerance, 4)}, edges inside.`;
}

function scaled({ yearly, total, asOf }: BasisFacts): string {
  if (yearly === null || yearly.equals(total)) return ' a year';
  return `, which is the year's ${format.number(yearly, 1)} times the part of the year gone by ${format.date(asOf)}`;
}

export const sheets: SheetTexts = {
  names: NAMES,
  title: (role, year) => `${NAMES[role]} ${String(year)}`,
  about: (role, contract) => ABOUT[role](contract),
  asOfFormat: '"As of "dd-mm-yyyy',
  writtenFormat: '"Written "dd-mm-yyyy" at "hh:mm',
  program: (version, seal) => `Kontraktstatus ${version} · seal ${seal}`,
  sources: (names, more) =>
    names.length === 0 ? 'No sheet was read.' : `Read in: ${listed(names, more)}.`,
  page: 'Page',
  of: 'of',
  remark: 'Remark',
  kept: 'Rows that are not in this review. What you wrote beside them is kept here.',
  total: 'Total',
  percentFormat: (decimals) => `${decimals}"%"`,
  pointsFormat: (decimals) => `${decimals}" pp"`,
  currencyFormat: (decimals, currency) => `"${currency} "${decimals}`,
  contract: {
    columns: {
      id: 'Id',
      name: 'Name',
      value: 'Value',
      standard: 'Default',
      unit: 'Unit',
      clause: 'Clause',
      reading: 'Reading and alternatives',
    },
    settings: 'Readings of what the contract leaves open',
    targets: 'Targets',
    grants: 'Basic grant',
    target: (goal, year) => `${goal}, ${String(year)}`,
    grant: (year) => `Basic grant ${String(year)}`,
    notSet: 'not set',
    empty: '(blank)',
    targetReading: (comparison, isSet) =>
      isSet
        ? comparison === 'above'
          ? 'The goal is reached when the result is above the target.'
          : 'The goal is reached when the result is at least the target.'
        : "Not set for the year. Another year's number is not carried over; type the target when it has been agreed.",
    grantReading: (isSet) =>
      isSet
        ? 'The amount that the municipalities pay in all.'
        : "Not set for the year. Another year's amount is not carried over; type the amount when it has been agreed.",
    youngReading: (level, doubled, dueYear) =>
      `${level} may be the level to double to ${doubled}, or already the doubled level. Empty: ${doubled} and more is met, ` +
      `under ${level} is behind, and between them it must be clarified.${dueYear === null ? '' : ` Due in ${String(dueYear)}.`}`,
    correction: (sheet, what) => `“${sheet}”: ${what}`,
    corrections: {
      heading: 'Corrections of how the sheets are read',
      leaveOut: {
        name: 'Left out',
        unit: '',
        reading:
          "Yes: the sheet is not read. No: it is read, although it looks like a copy or the local office's.",
      },
      kind: {
        name: 'What the sheet is',
        unit: '',
        reading: 'Empty the cell to let the program decide what the sheet is.',
      },
      headerRow: {
        name: 'Last row of the header',
        unit: 'row',
        reading: 'Empty the cell to let the program find the header.',
      },
      column: {
        unit: 'column',
        reading:
          "The column's letter, or “none” if the sheet has no such column. Empty the cell to let the program find it.",
      },
    },
    automatic: 'automatic',
    yes: 'yes',
    no: 'no',
    noColumn: 'none',
  },
  targets: {
    columns: {
      id: 'Id',
      goal: 'Goal',
      clause: 'Clause',
      actual: 'Result',
      target: 'Target',
      deviation: 'Deviation',
      status: 'Status',
      why: 'Explanation',
      source: 'Source',
    },
    either: (lower, upper) => `${format.number(lower, 0)} or ${format.number(upper, 0)}`,
  },
  topics: {
    section: 'Activity to report (clause 7)',
    columns: {
      id: 'Id',
      name: 'Area',
      clause: 'Clause',
      count: 'Number',
      text: 'Text for the report (yours to write)',
    },
    names: {
      innovation: 'Innovation',
      internationalisation: 'Internationalisation',
      digitalisation: 'Digitalisation and automation',
      entrepreneurship: 'Entrepreneurship',
      employment: 'Employment and education',
      sustainability: 'Sustainability',
      resilience: 'Topicality and resilience',
      retail: 'Retail, tourism and living town centres',
      succession: 'Change of ownership',
      defence: 'Defence',
    },
    companies: 'Distinct companies guided in all',
    notCounted: 'not counted',
  },
  municipalities: {
    columns: {
      code: 'Code',
      name: 'Municipality',
      population: 'Population',
      share: 'Share',
      expected: 'Target',
      lower: 'Lower edge',
      upper: 'Upper edge',
      deviation: 'Deviation',
      relative: 'Deviation, per cent',
      toBand: 'To the band',
      status: 'Status',
      dialogue: 'Dialogue',
      why: 'Explanation',
    },
    count: {
      courses: 'Individual courses',
      companies: 'Individually guided companies',
      meetings: 'Individual meetings',
    },
    basis,
    noBasis: 'There are no individual courses to hold the municipalities against.',
    dialogue: 'invite to dialogue',
    outsideNote:
      'Danish municipalities outside the contract. They count in the regional figures, and in no municipality.',
    unknownNote:
      'No municipality is written, or it cannot be read. They count in the regional figures, and in no municipality.',
  },
  allocation: {
    columns: {
      code: 'Code',
      name: 'Municipality',
      share: 'Share',
      quota: 'Before rounding',
      amount: 'Amount',
      leftOver: 'Left-over',
    },
    weight: { key: 'Key', population: 'Population' },
    instalment: (number) => `Instalment ${String(number)}`,
    from: (place) => `Source: ${place}.`,
    grant: (year) => `Grant ${String(year)}`,
    gotLeftOver: (isKrone) =>
      isKrone ? 'got DKK 1 of the left-over' : 'got DKK 0.01 of the left-over',
    asTheyStand: 'The amounts are used as they stand in the workbook.',
    leftOvers: (count, isKrone) =>
      count === 0
        ? 'Rounding down left nothing over.'
        : `Each amount is rounded down first. The DKK ${isKrone ? String(count) : (count / 100).toFixed(2)} left over went to the largest fractions; ties to the lowest municipality code.`,
    controls: {
      shares: 'Control sum: shares make 100 %',
      amounts: 'Control sum: amounts against the grant',
      instalments: 'Control sum: instalments against amounts',
    },
    matches: 'Matches',
    sharesDiffer: 'Differs from 100%',
    differs: (currency) => [`Off by ${currency} `, ''],
    vat: (text) =>
      text === null
        ? 'VAT: not chosen. Finance must choose it in the sheet Kontrakt.'
        : `VAT: ${text}`,
    none: 'No split was made. The sheet Data check says why.',
  },
  receipt: {
    sourcesSection: 'What was read',
    findingsSection: (errors, warnings, notes) =>
      `What the check found: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')} and ${counted(notes, 'note', 'notes')}`,
    sourceColumns: {
      kind: 'Content',
      sheet: 'Sheet',
      headerRow: 'Header',
      columns: 'Columns as understood',
      used: 'Rows used',
      leftOut: 'Rows left out',
      why: 'Why left out',
    },
    findingColumns: {
      severity: 'Severity',
      sheet: 'Sheet',
      cell: 'Cell',
      message: 'Finding',
    },
    headerRow: (row) => `row ${String(row)}`,
    whyLeftOut: {
      copy: 'The whole sheet: all its rows stand in other guidance sheets too.',
      local: "The whole sheet: it is the local business service's.",
      doubtful: 'The whole sheet: it may be no guidance log. See the list below.',
    },
    whyRowsLeftOut: {
      guidance: 'Outside the period or without a readable date. See the list below.',
      evaluation: 'Outside the period or without a readable date. See the list below.',
      municipalities: "None of the contract's municipalities. See the list below.",
      measurements: 'Of another year, after the as-of date, or followed by a newer one.',
    },
    noSources: 'No sheet was read.',
    noFindings: 'The check found nothing to remark.',
    moreFindings: (count) => `There are ${format.number(count, 0)} more than those shown here.`,
  },
};
