/** Headings that speak of the house's own staff: their names and municipalities are not the company's. */
export const PEOPLE: readonly string[] = [
  'konsulent',
  'raadgiver',
  'medarbejder',
  'sagsbehandler',
  'ansvarlig',
  'advisor',
  'adviser',
  'vejleder',
  'owner',
];
