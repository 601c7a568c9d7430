import { drawCourses } from './courses';
import { evaluations } from './evaluation-sheet';
import { firstQuarter, localOffice, secondQuarter } from './guidance-sheets';
import { measurements, municipalityList, readMe } from './list-sheets';
import { Random } from './random';
import { serial } from './serial';
import { writeWorkbook } from './write-workbook';

export const SAMPLE_NAME = 'Vejledning og evaluering 2026.xlsx';

const SEED = 2026;

/** The made-up half year as the workbook that staff would keep. Always the same bytes. */
export function sampleBook(): Uint8Array {
  const random = new Random(SEED);
  const courses = drawCourses(random);
  const april = serial(2026, 4, 1);
  const first = courses.filter((course) => course.date < april);
  const second = courses.filter((course) => course.date >= april);
  return writeWorkbook([
    readMe(),
    firstQuarter(first, random),
    secondQuarter(second, random),
    localOffice(courses),
    evaluations(courses, random),
    municipalityList(),
    measurements(),
  ]);
}
