import { createContext, useContext } from 'react';
import type { PaneTexts } from '../../text/pane-texts';
import type { RefusalSentences } from '../../text/refusal-sentences';
import type { Words } from '../../text/words';
import type { Language } from '../../text/language';
import type { Session } from '../session/session';
import type { PaneState } from '../state/pane-state';
import type { BookFile } from '../books/file-book';
import type { Place } from '../view/review-view';

/** What every part of the pane may use. */
export interface PaneValue {
  readonly state: PaneState;
  readonly session: Session;
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly refusals: RefusalSentences;
  readonly words: Words;
  readonly version: string;
  /** Shows the first of some places in the workbook, or says where they are. */
  readonly show: (places: readonly Place[]) => void;
  /** What `show` last had to say; empty when the place was shown. */
  readonly told: string;
  readonly openFile: (file: BookFile) => void;
  readonly openSample: () => void;
  readonly isOfficeMissing: boolean;
  /** Back to the workbook in Excel; `null` outside Excel. */
  readonly openWorkbook: (() => void) | null;
}

const PaneContext = createContext<PaneValue | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): PaneValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error('outside the pane');
  return value;
}
