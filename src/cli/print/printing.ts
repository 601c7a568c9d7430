import type { Assessment } from '../../report/assessment';
import type { Catalogue } from '../../text/catalogue';
import type { CliTexts } from '../../text/cli-texts';
import type { Language } from '../../text/language';
import type { Paint } from './paint';

/** What every part of the printed review is made from. */
export interface Printing {
  readonly assessment: Assessment;
  readonly language: Language;
  readonly text: Catalogue;
  readonly cli: CliTexts;
  readonly paint: Paint;
}

/** What stands where there is no number. */
export const NOTHING = '–';
