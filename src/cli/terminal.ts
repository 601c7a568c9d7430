import { isatty } from 'node:tty';

/** One of the two streams that the command line writes to. */
export interface Screen {
  write(text: string): void;
  readonly isTerminal: boolean;
}

/** Where the command line is heard: the process's own streams, or a test's. */
export interface Terminal {
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** stdout is a terminal, and the user has not said NO_COLOR. */
  readonly hasColor: boolean;
}

/**
 * The process's own streams. A reader that leaves early (`| head`) ends the writing quietly; whatever else goes wrong with them
 * is left to `onLost`.
 */
export function processTerminal(onLost: () => void): Terminal {
  const { NO_COLOR: noColor = '', TERM: kind } = process.env;
  const stdout = screenOf(process.stdout, onLost);
  return {
    stdout,
    stderr: screenOf(process.stderr, onLost),
    hasColor: stdout.isTerminal && noColor === '' && kind !== 'dumb',
  };
}

function screenOf(
  stream: NodeJS.WriteStream & { readonly fd: number },
  onLost: () => void,
): Screen {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') onLost();
  });
  return { write: (text) => void stream.write(text), isTerminal: isatty(stream.fd) };
}
