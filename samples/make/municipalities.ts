/** The 19 municipalities as a house keeps them in a list of its own. Population: Danmarks Statistik, FOLK1AM (CC BY 4.0). */
export interface SampleMunicipality {
  readonly code: string;
  readonly name: string;
  /** 1 January 2025. */
  readonly population: number;
  /** How eager its firms are beside the others, made up. */
  readonly eagerness: number;
}

export const MUNICIPALITIES: readonly SampleMunicipality[] = [
  { code: '615', name: 'Horsens', population: 97921, eagerness: 1.02 },
  { code: '657', name: 'Herning', population: 90006, eagerness: 1.07 },
  { code: '661', name: 'Holstebro', population: 59201, eagerness: 0.95 },
  { code: '665', name: 'Lemvig', population: 18800, eagerness: 0.66 },
  { code: '671', name: 'Struer', population: 20229, eagerness: 0.98 },
  { code: '706', name: 'Syddjurs', population: 44101, eagerness: 1.06 },
  { code: '707', name: 'Norddjurs', population: 36658, eagerness: 0.79 },
  { code: '710', name: 'Favrskov', population: 49359, eagerness: 0.94 },
  { code: '727', name: 'Odder', population: 24083, eagerness: 1.28 },
  { code: '730', name: 'Randers', population: 100356, eagerness: 0.97 },
  { code: '740', name: 'Silkeborg', population: 101574, eagerness: 1.04 },
  { code: '741', name: 'Samsø', population: 3656, eagerness: 1.0 },
  { code: '746', name: 'Skanderborg', population: 65760, eagerness: 1.05 },
  { code: '751', name: 'Aarhus', population: 373388, eagerness: 1.03 },
  { code: '756', name: 'Ikast-Brande', population: 43009, eagerness: 1.19 },
  { code: '760', name: 'Ringkøbing-Skjern', population: 55582, eagerness: 0.93 },
  { code: '766', name: 'Hedensted', population: 48167, eagerness: 1.0 },
  { code: '779', name: 'Skive', population: 44328, eagerness: 0.84 },
  { code: '791', name: 'Viborg', population: 97621, eagerness: 1.01 },
];
