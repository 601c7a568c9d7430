import type { RefusalSentences } from '../refusal-sentences';

export const refusals: RefusalSentences = {
  notFound: (file) => `There is no file called “${file}”.`,
  notReadable: (file) =>
    `“${file}” cannot be read. Check that it is a file and that you may read it.`,
  notWorkbook: (file) => `“${file}” is not an Excel workbook (.xlsx or .xlsm).`,
  legacyWorkbook: (file) =>
    `“${file}” has the old Excel format (.xls). Open it in Excel and save it as .xlsx.`,
  otherFormat: (file, { format }) =>
    `“${file}” has another format${format ? ` (${format})` : ''}. Save it as .xlsx in Excel and try again.`,
  encrypted: (file) =>
    `“${file}” is protected by a password. Save a copy without one and use that.`,
  damaged: (file, { part }) =>
    `“${file}” is damaged${part ? ` (${part})` : ''} and cannot be read. Open it in Excel, let Excel repair it and save it again.`,
  tooLarge: (file, { limit }) =>
    `“${file}” is too large${limit ? ` (the limit is ${limit})` : ''}.`,
  signed: (file) =>
    `“${file}” is digitally signed, and a change would break the signature. Use a copy without a signature.`,
  structureProtected: (file) =>
    `The structure of “${file}” is protected, so no sheet can be added. Remove the protection under Review › Protect Workbook.`,
  sheetProtected: (file, { sheet }) =>
    `${sheet ? `The sheet “${sheet}”` : 'A sheet'} in “${file}” is protected, so the status cannot be written. Remove the protection under Review › Unprotect Sheet.`,
  nothingRecognised: (file) =>
    `No sheet in “${file}” looks like a guidance log, a user evaluation, a list of municipalities or measurements.`,
  notWritable: (file) =>
    `“${file}” cannot be written. Check whether it is open in Excel and whether you may write in the folder.`,
  sheetFiltered: (_, { sheet }) =>
    `${sheet ? `The sheet “${sheet}”` : 'A sheet'} is filtered, so the status could land in the wrong rows. Clear the filter under Data › Clear, and write again.`,
  cellsMerged: (_, { sheet, cell }) =>
    `${sheet ? `In the sheet “${sheet}”` : 'In one of the sheets'} cells are merged${cell ? ` (${cell})` : ''} beyond what is written. Unmerge them, and write again.`,
  changedSinceReview: (_, { sheet }) =>
    `${sheet ? `The sheet “${sheet}”` : 'One of the sheets'} has changed since the review. Review again, so that nothing is lost.`,
  cellBeingEdited: () => 'You are editing a cell. Finish the editing, and try again.',
  noAnswer: () =>
    'Excel does not answer. Go back to the workbook, and try again. If Excel still does not answer, close the pane and open it again.',
  excelTooOld: () =>
    'Your Excel is too old for Kontraktstatus. Use Microsoft 365, Excel on the web, or Office 2021 and later.',
  excelFailed: (_, { excel }) =>
    `Excel could not do it${excel ? ` (${excel})` : ''}. The workbook is as it was. Try again.`,
  halfWritten: () =>
    'The status was being written, but that was cut off half way. Open the pane Contract status again to restore the workbook as it was.',
};
