/** What a host knows about its refusal: `sheet`, `cell`, `format`, `limit`, `excel` (Excel's own code); any of them may be missing. */
export type RefusalFacts = Readonly<Record<string, string>>;

/** Why a workbook can't be used or written, one sentence a code, naming the file; one object a language. */
export type RefusalSentences = Readonly<
  Record<
    | 'notFound'
    | 'notReadable'
    | 'notWorkbook'
    | 'legacyWorkbook'
    | 'otherFormat'
    | 'encrypted'
    | 'damaged'
    | 'tooLarge'
    | 'signed'
    | 'structureProtected'
    | 'sheetProtected'
    | 'nothingRecognised'
    | 'notWritable'
    | 'sheetFiltered'
    | 'cellsMerged'
    | 'changedSinceReview'
    | 'cellBeingEdited'
    | 'noAnswer'
    | 'excelTooOld'
    | 'excelFailed'
    | 'halfWritten',
    (file: string, facts: RefusalFacts) => string
  >
>;
