import type { Company } from './companies';
import { CompanyRegister } from './companies';
import { MUNICIPALITIES } from './municipalities';
import type { Random } from './random';
import { serial } from './serial';

/** One guidance course of the made-up half year. */
export interface Course {
  readonly id: string;
  /** A serial date, a weekday. */
  readonly date: number;
  readonly form: 'Individuel' | 'Kollektiv';
  readonly company: Company;
  readonly topic: string;
  readonly adviser: string;
}

const TOPICS = [
  'Iværksætteri',
  'Iværksætteri',
  'Forretningsudvikling',
  'Forretningsudvikling',
  'Digitalisering',
  'Automatisering',
  'Internationalisering',
  'Innovation',
  'Bæredygtighed',
  'Bæredygtighed',
  'Ejerskifte',
  'Rekruttering',
  'Detailhandel',
  'Turisme',
  'Forsvar',
  'Resiliens',
];
const ADVISERS = ['AKL', 'BMN', 'CTH', 'HJP', 'KRS', 'LVB', 'MØR', 'PAA', 'SDJ'];

const FIRST_DAY = serial(2026, 1, 5);
const LAST_DAY = serial(2026, 6, 30);
const INDIVIDUAL = 1540;
const COLLECTIVE = 1480;

/** The courses of 1 January to 30 June 2026 by date, ids rising. */
export function drawCourses(random: Random): Course[] {
  const register = new CompanyRegister(random);
  const people = MUNICIPALITIES.reduce((sum, each) => sum + each.population, 0);
  const drawn: Omit<Course, 'id'>[] = [];
  const add = (form: Course['form'], company: Company): void => {
    drawn.push({
      date: weekday(random),
      form,
      company,
      topic: random.pick(TOPICS),
      adviser: random.pick(ADVISERS),
    });
  };
  for (const municipality of MUNICIPALITIES) {
    const share = municipality.population / people;
    const known: Company[] = [];
    for (let left = Math.round(INDIVIDUAL * share * municipality.eagerness); left > 0; left -= 1) {
      const company =
        known.length > 0 && random.chance(0.12) ? random.pick(known) : register.draw(municipality);
      known.push(company);
      add('Individuel', company);
    }
    for (let left = Math.round(COLLECTIVE * share); left > 0; left -= 1) {
      add('Kollektiv', random.chance(0.25) ? random.pick(known) : register.draw(municipality));
    }
  }
  return drawn
    .sort((a, b) => a.date - b.date)
    .map((course, index) => ({ id: `F26-${String(index + 1).padStart(4, '0')}`, ...course }));
}

/** Serial 1 was a Sunday, as Excel counts: `serial % 7` is 0 on Saturdays and 1 on Sundays. */
function weekday(random: Random): number {
  const day = random.between(FIRST_DAY, LAST_DAY);
  return day % 7 < 2 ? weekday(random) : day;
}
