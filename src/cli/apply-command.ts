import { relative, resolve } from 'node:path';
import { toResult } from '../report/to-result';
import { textOf } from '../text/catalogue';
import type { Language } from '../text/language';
import type { ReviewCommand } from './command';
import { loadFiles } from './load-files';
import { outputFile } from './output-file';
import { paintFor } from './print/paint';
import { printReview } from './print/print-review';
import { NO_BAR, progressBar } from './progress-bar';
import { runReview, type ReviewDone } from './run-review';
import type { Terminal } from './terminal';
import { textsIn } from './texts-in';
import { stageOn } from './watch-port';

/**
 * Reviews a workbook and prints the answer when all is done: a table, or one JSON document.
 * Throws `CommandLineOff` and `WorkbookRefused`, and then nothing is written and stdout is empty.
 */
export async function applyCommand(
  command: ReviewCommand,
  language: Language,
  terminal: Terminal,
): Promise<void> {
  const { cli, contractProblems } = textsIn(language);
  const { stderr } = terminal;
  const { mapping, contract, warnings } = loadFiles(command, contractProblems);
  const target = outputFile(command.book, command.out, command.inPlace);
  for (const warning of warnings) stderr.write(`${warning}\n`);

  const bar = stderr.isTerminal ? progressBar((text) => stderr.write(text)) : NO_BAR;
  try {
    const begin = stageOn(bar, cli);
    const done = await runReview({ command, language, mapping, contract, begin }, target);
    bar.clear();
    if (done.passedOver) stderr.write(`${cli.passedOver(shortName(target))}\n`);
    tell(done, target, command, language, terminal);
  } finally {
    bar.clear();
  }
}

function tell(
  { assessment, written }: ReviewDone,
  target: string,
  { json }: ReviewCommand,
  language: Language,
  { stdout, stderr, hasColor }: Terminal,
): void {
  const { cli } = textsIn(language);
  const where = {
    new: cli.written(shortName(target)),
    same: cli.unchanged(shortName(target)),
    nothing: cli.dryRun,
  }[written];
  if (json) {
    stdout.write(`${JSON.stringify(toResult(assessment, language), null, 2)}\n`);
    stderr.write(`${where}\n`);
    return;
  }
  const paint = paintFor(hasColor);
  const printed = printReview({ assessment, language, text: textOf(language), cli, paint });
  stdout.write(`${printed}\n${paint.bold(where)}\n`);
}

/** As the user would write it: relative when it lies below the current folder. */
function shortName(file: string): string {
  const short = relative('.', file);
  return short.startsWith('..') ? resolve(file) : short;
}
