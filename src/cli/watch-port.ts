import type { CliTexts } from '../text/cli-texts';
import type { WorkbookPort } from '../workbook/port';
import type { ProgressBar } from './progress-bar';

const STAGES = ['open', 'recognise', 'read', 'write'] as const;

type Stage = (typeof STAGES)[number];

/** Called as each stage of the work begins. */
export type Begin = (stage: Stage) => void;

/** Tells the bar which stage of the work begins. */
export function stageOn(bar: ProgressBar, { stages }: CliTexts): Begin {
  return (stage) => bar.show(stages[stage], STAGES.indexOf(stage), STAGES.length);
}

/** The same workbook, whose use tells how far the work is. */
export function watchPort(port: WorkbookPort, begin: Begin): WorkbookPort {
  return {
    outline: () => {
      begin('recognise');
      return port.outline();
    },
    read: (refs) => {
      begin('read');
      return port.read(refs);
    },
    apply: (plan) => {
      begin('write');
      return port.apply(plan);
    },
  };
}
