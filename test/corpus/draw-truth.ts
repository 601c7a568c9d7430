import { day } from './day';
import type { Draw } from './draw';
import { nineteen, outsideNames } from './midtjylland';
import type { Company, Course, Evaluation, Place } from './truth';

const trades = [
  'Maskinfabrik',
  'Bageri',
  'Tømrer',
  'El',
  'Smede',
  'Transport',
  'Dambrug',
  'Møbler',
  'Software',
  'Vinduer',
  'Food',
  'Byg',
  'Tekstil',
  'Energi',
  'Rådgivning',
  'Gartneri',
  'Bryghus',
  'Turisme',
] as const;
const places = [
  'Hede',
  'Klit',
  'Ådal',
  'Mark',
  'Fjord',
  'Bakke',
  'Skov',
  'Sø',
  'Vester',
  'Øster',
  'Nørre',
  'Sønder',
  'Kirke',
  'Mølle',
  'Bro',
  'Holm',
  'Lund',
  'Eng',
  'Strand',
  'Ager',
  'Høj',
  'Dal',
] as const;
const endings = ['ApS', 'A/S', 'I/S', 'v/Jensen', 'Group ApS', '& Søn'] as const;

export const topics = [
  'Innovation',
  'Internationalisering',
  'Digitalisering og automatisering',
  'Iværksætteri',
  'Bæredygtighed',
  'Ejerskifte',
  'Forsvar',
  'Detailhandel',
  'Turisme',
  'Finansiering',
  'Strategi',
] as const;

/** True for eight digits that pass the modulus-11 check of a CVR number. */
export function isCvr(digits: string): boolean {
  const weights = [2, 7, 6, 5, 4, 3, 2, 1];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits.length === 8 && sum % 11 === 0;
}

function drawCvr(draw: Draw, taken: Set<string>): string {
  for (;;) {
    const digits = String(draw.between(10_000_000, 99_999_999));
    if (isCvr(digits) && !taken.has(digits)) {
      taken.add(digits);
      return digits;
    }
  }
}

/** Companies with distinct CVR numbers and names, spread over the nineteen and a few elsewhere. */
export function drawCompanies(draw: Draw, count: number, elsewhere = 3): Company[] {
  const cvrs = new Set<string>();
  const names = new Set<string>();
  const leaning = nineteen.map(
    (one) => [one.code, one.population[2025] * draw.between(60, 140)] as const,
  );
  const companies: Company[] = [];
  while (companies.length < count) {
    const name = `${draw.pick(places)} ${draw.pick(trades)} ${String(draw.between(1, 99))} ${draw.pick(endings)}`;
    if (names.has(name)) continue;
    names.add(name);
    const place: Place = draw.chance(elsewhere)
      ? { kind: 'outside', name: draw.pick(outsideNames) }
      : { kind: 'own', code: draw.weighted(leaning) };
    const young = draw.chance(40);
    companies.push({
      cvr: drawCvr(draw, cvrs),
      name,
      place,
      start: young
        ? draw.between(day('2022-12-01'), day('2026-01-31'))
        : draw.between(day('1978-01-01'), day('2022-06-30')),
      segment: draw.chance(45) ? 'growth' : 'operations',
    });
  }
  return companies;
}

export interface CourseWishes {
  readonly count: number;
  readonly from: string;
  readonly to: string;
  readonly companies?: number;
  /** Per cent of the companies outside the nineteen municipalities. */
  readonly elsewhere?: number;
}

/** Courses in order of date, every one with all that a row can tell. */
export function drawCourses(draw: Draw, wishes: CourseWishes): Course[] {
  const companies = drawCompanies(
    draw,
    wishes.companies ?? Math.ceil(wishes.count * 0.6),
    wishes.elsewhere,
  );
  const from = day(wishes.from);
  const to = day(wishes.to);
  const drawn = Array.from({ length: wishes.count }, () => {
    const company = draw.pick(companies);
    const individual = company.place.kind !== 'own' || draw.chance(65);
    return { company, date: draw.between(from, to), individual };
  });
  drawn.sort((a, b) => a.date - b.date);
  return drawn.map(({ company, date, individual }, index) => ({
    id: `F-${String(10_001 + index)}`,
    sheet: '',
    date,
    cvr: company.cvr,
    name: company.name,
    place: company.place,
    form: individual ? 'individual' : 'collective',
    growth: company.segment === 'growth',
    start: company.start,
    topic: draw.pick(topics),
    number: index,
  }));
}

/** Evaluations of which most fall in the days given; segments drift, vækst and a few others. */
export function drawEvaluations(
  draw: Draw,
  wishes: { count: number; from: string; to: string; others?: number },
): Evaluation[] {
  const companies = drawCompanies(draw, wishes.count);
  const from = day(wishes.from);
  const to = day(wishes.to);
  return companies.map((company, number) => {
    const referred = draw.chance(55);
    return {
      date: draw.between(from, to),
      cvr: company.cvr,
      company: company.name,
      segment: draw.chance(wishes.others ?? 0) ? 'other' : company.segment,
      score: draw.chance(6)
        ? null
        : draw.weighted([
            [10, 42],
            [9, 30],
            [8, 14],
            [7, 6],
            [6, 4],
            [3, 3],
            [0, 1],
          ] as const),
      referred,
      used: referred && !draw.chance(8) ? draw.chance(58) : null,
      green: draw.chance(35)
        ? null
        : draw.weighted([
            ['I meget høj grad', 25],
            ['I høj grad', 48],
            ['I nogen grad', 14],
            ['I mindre grad', 6],
            ['Slet ikke', 3],
            ['Ved ikke', 6],
            ['Ikke relevant', 4],
          ] as const),
      number,
    };
  });
}
