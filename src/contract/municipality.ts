/** One Danish municipality. Figures: Danmarks Statistik, FOLK1AM (CC BY 4.0). */
export interface Municipality {
  /** Three digits as text. */
  readonly code: string;
  /** Without «Kommune». */
  readonly name: string;
  readonly cvr: string;
  readonly region: string;
  readonly house: string;
  /** Inhabitants on 1 January of each year known. */
  readonly population: Readonly<Record<number, number>>;
}
