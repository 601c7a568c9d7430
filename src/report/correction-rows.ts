import { correctionsOf, type Correction } from '../reading/corrections';
import { maskCpr } from '../reading/values/mask-cpr';
import type { Catalogue } from '../text/catalogue';
import type { ContractRow } from './contract-rows';
import type { Report } from './report';

type Shown = Pick<ContractRow, 'value' | 'unit' | 'reading' | 'choices'> & {
  readonly name: string;
};

/** What the user corrected in how staff's sheets are read, one thing a row, so that the next review reads them alike. */
export function correctionRows(report: Report): ContractRow[] {
  const { assessment, text } = report;
  const { contract } = text.sheets;
  const rows = correctionsOf(assessment.mapping).map((correction): ContractRow => {
    const sheet = maskCpr(correction.sheet);
    const shown = shownOf(correction, text);
    return {
      ...shown,
      id: `sheet:${sheet}:${correction.key}`,
      name: contract.correction(sheet, shown.name),
      standard: contract.automatic,
      clause: '',
      format: 'General',
    };
  });
  return [...rows, ...unreadRows(report)];
}

/** Corrections in the sheet that could not be read; what was typed stays for staff to mend. */
function unreadRows({ assessment, previous, text }: Report): ContractRow[] {
  const unread = assessment.findings.flatMap(({ code, facts }) =>
    code === 'invalidContractValue' && 'id' in facts ? [facts.id] : [],
  );
  return [...previous.typed.keys()]
    .filter((id) => id.startsWith('sheet:') && unread.includes(id))
    .map((id) => ({
      id,
      name: '',
      value: '',
      standard: text.sheets.contract.automatic,
      unit: '',
      clause: '',
      reading: '',
      format: 'General',
      choices: [],
    }));
}

function shownOf({ key, value }: Correction, { words, sheets }: Catalogue): Shown {
  const { corrections, yes, no, noColumn } = sheets.contract;
  switch (key) {
    case 'leaveOut':
      return { ...corrections.leaveOut, value: value ? yes : no, choices: [yes, no] };
    case 'kind': {
      const { sourceKinds } = words;
      return {
        ...corrections.kind,
        value: sourceKinds[value],
        choices: Object.values(sourceKinds),
      };
    }
    case 'headerRow':
      return { ...corrections.headerRow, value: String(value), choices: [] };
    default: {
      const letters = value === null ? noColumn : [value].flat().join('; ');
      return { ...corrections.column, name: words.fields[key], value: letters, choices: [] };
    }
  }
}
