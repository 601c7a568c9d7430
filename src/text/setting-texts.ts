export type SettingKey =
  | 'individualTarget'
  | 'populationYear'
  | 'tolerance'
  | 'countUnit'
  | 'youngReading'
  | 'npsVerdict'
  | 'satisfiedAnswers'
  | 'instalments'
  | 'roundTo'
  | 'vat';

/** What the sheet and the pane say about one setting. */
export interface SettingText {
  readonly name: string;
  readonly unit: string;
  /** What the default means, and what else it can be. */
  readonly reading: string;
  /** How people write a choice of the contract file, where that is another word. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** One object a language. */
export type SettingTexts = Readonly<Record<SettingKey, SettingText>>;
