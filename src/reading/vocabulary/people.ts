/** Headings that speak of the house's own staff: their names and municipalities are not the company's. */
export const PEOPLE: readonly string[] = [
  'konsulent',
  'raadgiver',
  'medarbejder',
  'sagsbehandler',
  '=ansvarlig',
  '=ansvarlige',
  'sagsansvarlig',
  'kundeansvarlig',
  'projektansvarlig',
  'kontaktansvarlig',
  'advisor',
  'adviser',
  'vejleder',
  'owner',
];
