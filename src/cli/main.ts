import packageFile from '../../package.json';
import type { Problem } from '../text/problem-facts';
import { WorkbookRefused } from '../workbook/port';
import { applyCommand } from './apply-command';
import { askedLanguage } from './asked-language';
import { CommandLineOff } from './command-line-off';
import { parseCommand } from './parse-command';
import type { Terminal } from './terminal';
import { textsIn, type Texts } from './texts-in';

/** 0: done. 1: the workbook can't be used or written. 2: the command line is off. */
export type ExitCode = 0 | 1 | 2;

/** The words after the program's name → its exit code. What goes wrong is told on stderr, never as a stack trace. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = askedLanguage(words);
  const texts = textsIn(language);
  const { stdout, stderr } = terminal;
  let book = '';
  try {
    const command = parseCommand(words);
    switch (command.kind) {
      case 'help':
        stdout.write(texts.cli.help);
        break;
      case 'version':
        stdout.write(`${packageFile.version}\n`);
        break;
      case 'review':
        book = command.book;
        await applyCommand(command, language, terminal);
    }
    return 0;
  } catch (error) {
    if (error instanceof CommandLineOff) {
      stderr.write(`${sayProblem(error.problem, texts)}\n${texts.cli.seeHelp}\n`);
      return 2;
    }
    stderr.write(`${sayFailure(error, book, texts)}\n`);
    return 1;
  }
}

function sayProblem(problem: Problem, { cli }: Texts): string {
  const say = cli.problems[problem.code] as (facts: Problem['facts']) => string;
  return say(problem.facts);
}

function sayFailure(error: unknown, book: string, { cli, refusals }: Texts): string {
  if (error instanceof WorkbookRefused) {
    const reason = refusals[error.code](error.facts['file'] ?? book, error.facts);
    return error.code === 'nothingRecognised' ? `${reason} ${cli.mapSheets}` : reason;
  }
  // The message may quote a cell; the kind and the place in our own code can't.
  if (!(error instanceof Error)) return cli.unexpected(typeof error, '');
  return cli.unexpected(error.name, /[\w.-]+:\d+:\d+/.exec(error.stack ?? '')?.[0] ?? '');
}
