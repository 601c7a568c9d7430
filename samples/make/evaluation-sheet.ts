import type { Course } from './courses';
import type { Random } from './random';
import { serial } from './serial';
import type { Cell, Sheet } from './sheet';
import { date, heading, note, title } from './sheet';

const ANSWERS = 430;
const FIRST_ANSWER = serial(2026, 2, 2);

/** The survey's export: questions as whole sentences, blanks where a question was skipped. */
export function evaluations(courses: readonly Course[], random: Random): Sheet {
  const asked = random.shuffled(courses.filter((course) => course.date >= FIRST_ANSWER - 14));
  return {
    name: 'Brugerevaluering',
    widths: [13, 12, 10, 26, 24, 24, 30, 44],
    frozen: 4,
    rows: [
      [title('Brugerevaluering 1. halvår 2026')],
      [note('Svar fra spørgeskemaet, hentet 01-07-2026')],
      [],
      [
        'Besvaret',
        'CVR-nummer',
        'Segment',
        'Hvor sandsynligt er det, at du vil anbefale Erhvervshuset til andre? (0-10)',
        'Blev du henvist til andre tilbud?',
        'Har du gjort brug af henvisningen?',
        'I hvilken grad har vejledningen styrket virksomhedens arbejde med bæredygtighed?',
        'Har du andre bemærkninger?',
      ].map(heading),
      ...asked
        .slice(0, ANSWERS)
        .sort((a, b) => a.date - b.date)
        .map((course) => answer(course, random)),
    ],
  };
}

function answer({ date: day, company }: Course, random: Random): Cell[] {
  const answered = Math.min(serial(2026, 6, 30), day + random.between(3, 20));
  const referred = random.chance(0.55);
  return [
    date(answered),
    company.cvr,
    company.segment,
    score(random),
    referred ? 'Ja' : 'Nej',
    referred ? (random.chance(0.47) ? 'Ja' : 'Nej') : null,
    sustainability(random),
    random.chance(0.06) ? random.pick(REMARKS) : null,
  ];
}

const REMARKS = [
  'God sparring, tak.',
  'Vi mangler hjælp til eksport til Tyskland.',
  'Konsulenten kendte vores branche.',
  'Ville gerne have haft et møde mere.',
];

function score(random: Random): Cell {
  if (random.chance(0.03)) return null;
  if (random.chance(0.004)) return 'ved ikke';
  if (random.chance(0.79)) return random.between(9, 10);
  if (random.chance(0.6)) return random.between(7, 8);
  return random.between(3, 6);
}

function sustainability(random: Random): Cell {
  if (random.chance(0.35)) return null;
  if (random.chance(0.12)) return 'Ved ikke';
  if (random.chance(0.66)) return random.chance(0.3) ? 'I meget høj grad' : 'I høj grad';
  return random.pick(['I nogen grad', 'I nogen grad', 'I mindre grad', 'Slet ikke']);
}
