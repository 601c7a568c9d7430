/** The languages that people read; Danish is the first and the default. */
export type Language = 'da' | 'en';
