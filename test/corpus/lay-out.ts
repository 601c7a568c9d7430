import { Draw } from './draw';
import type { Case } from './expectation';
import { foresee, type Story } from './foresee';
import { midYear, midYearArgs } from './habits';
import type { Page } from './page';
import { drawCourses, drawEvaluations } from './draw-truth';
import type { Course, Evaluation } from './truth';
import type { Book } from './write-xlsx';

/** Around the half year that most books are read for: some rows before, some after. */
export const aroundMidYear = { from: '2025-12-10', to: '2026-08-31' };

/** Pages that hide the truth, and what the layout changes in what can be known. */
export interface Layout {
  readonly pages: readonly Page[];
  readonly book?: Omit<Book, 'pages'>;
  readonly args?: readonly string[];
  readonly story?: Partial<Story>;
}

function build(
  layout: Layout,
  story: Partial<Story>,
): { book: Book; args: readonly string[]; expect: ReturnType<typeof foresee> } {
  return {
    book: { ...layout.book, pages: layout.pages },
    args: layout.args ?? midYearArgs,
    expect: foresee({ clock: midYear, ...story, ...layout.story }),
  };
}

/** A case whose truth is a guidance log. */
export function guidanceCase(
  name: string,
  layOut: (courses: Course[], draw: Draw) => Layout,
  { count = 240, ...wishes }: Partial<Parameters<typeof drawCourses>[1]> = {},
): Case {
  return {
    name,
    build(seed) {
      const draw = new Draw(`${name} ${String(seed)}`);
      const courses = drawCourses(draw, { count, ...aroundMidYear, ...wishes });
      return build(layOut(courses, draw), { log: { courses } });
    },
  };
}

/** A case whose truth is a user evaluation. */
export function surveyCase(
  name: string,
  layOut: (answers: Evaluation[], draw: Draw) => Layout,
  {
    count = 160,
    others = 0,
    ...period
  }: { count?: number; others?: number; from?: string; to?: string } = {},
): Case {
  return {
    name,
    build(seed) {
      const draw = new Draw(`${name} ${String(seed)}`);
      const answers = drawEvaluations(draw, { count, others, ...aroundMidYear, ...period });
      return build(layOut(answers, draw), { survey: { answers } });
    },
  };
}

/** A case that is about lists, money, measurements or time alone. */
export function listCase(name: string, layOut: (draw: Draw) => Layout): Case {
  return {
    name,
    build(seed) {
      const layout = layOut(new Draw(`${name} ${String(seed)}`));
      return build(layout, {});
    },
  };
}
