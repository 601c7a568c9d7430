import type { Catalogue } from '../text/catalogue';
import type { Language } from '../text/language';
import type { Outline } from '../workbook/outline';
import type { Assessment } from './assessment';
import type { OwnSheets, Stamp } from './own-sheets';

/** Everything that the sheets are made of. */
export interface Report {
  readonly assessment: Assessment;
  readonly outline: Outline;
  readonly previous: OwnSheets;
  /** When the sheets were first written with this seal. */
  readonly stamp: Stamp;
  readonly language: Language;
  readonly text: Catalogue;
}
