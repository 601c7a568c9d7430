/** The 19 municipalities of the house. Populations: Danmarks Statistik, FOLK1AM (CC BY 4.0). */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly population: { readonly 2024: number; readonly 2025: number; readonly 2026: number };
}

function municipality(
  code: string,
  name: string,
  in2024: number,
  in2025: number,
  in2026: number,
): Municipality {
  return { code, name, population: { 2024: in2024, 2025: in2025, 2026: in2026 } };
}

export const nineteen: readonly Municipality[] = [
  municipality('615', 'Horsens', 97392, 97921, 98806),
  municipality('657', 'Herning', 89848, 90006, 90546),
  municipality('661', 'Holstebro', 59016, 59201, 59324),
  municipality('665', 'Lemvig', 19110, 18800, 18596),
  municipality('671', 'Struer', 20594, 20229, 20122),
  municipality('706', 'Syddjurs', 44076, 44101, 44394),
  municipality('707', 'Norddjurs', 36773, 36658, 36477),
  municipality('710', 'Favrskov', 49377, 49359, 49773),
  municipality('727', 'Odder', 23896, 24083, 24310),
  municipality('730', 'Randers', 99974, 100356, 100564),
  municipality('740', 'Silkeborg', 100747, 101574, 102753),
  municipality('741', 'Samsø', 3694, 3656, 3617),
  municipality('746', 'Skanderborg', 65205, 65760, 66352),
  municipality('751', 'Aarhus', 367095, 373388, 378361),
  municipality('756', 'Ikast-Brande', 42737, 43009, 43305),
  municipality('760', 'Ringkøbing-Skjern', 56218, 55582, 55405),
  municipality('766', 'Hedensted', 47725, 48167, 48578),
  municipality('779', 'Skive', 44739, 44328, 44104),
  municipality('791', 'Viborg', 97472, 97621, 97874),
];

/** The name of one of the nineteen. */
export function nameOf(code: string): string {
  const found = nineteen.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no municipality ${code}`);
  return found.name;
}

export type PopulationYear = 2024 | 2025 | 2026;

/** Code → inhabitants on 1 January of the year. */
export function populationOf(year: PopulationYear): ReadonlyMap<string, bigint> {
  return new Map(nineteen.map((one) => [one.code, BigInt(one.population[year])]));
}

export const outsideNames: readonly string[] = [
  'Vejle',
  'Aalborg',
  'Kolding',
  'Thisted',
  'Mariagerfjord',
  'Odense',
  'København',
  'Rebild',
];
