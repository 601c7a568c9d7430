import { main, type ExitCode } from '../../src/cli/main';
import type { Terminal } from '../../src/cli/terminal';

export interface Ran {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line in this process, what it prints kept; streams are terminals only when asked. */
export async function runMain(
  words: readonly string[],
  terminal: { readonly bar?: boolean; readonly color?: boolean } = {},
): Promise<Ran> {
  const { bar = false, color = false } = terminal;
  const printed = { stdout: '', stderr: '' };
  const screens: Terminal = {
    stdout: { write: (text) => void (printed.stdout += text), isTerminal: color },
    stderr: { write: (text) => void (printed.stderr += text), isTerminal: bar },
    hasColor: color,
  };
  const exitCode = await main(words, screens);
  return { exitCode, ...printed };
}
