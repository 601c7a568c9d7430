const WIDTH = 24;

export interface ProgressBar {
  /** `done` of `total` steps are behind us, and this is the one we are at. */
  show(step: string, done: number, total: number): void;
  /** Leaves the line as if the bar had never been there. */
  clear(): void;
}

/** One line that is drawn over itself, through `write`. */
export function progressBar(write: (text: string) => void): ProgressBar {
  let drawn = '';
  const draw = (line: string): void => {
    if (line === drawn) return;
    write(`\r${line.padEnd(drawn.length)}`);
    drawn = line;
  };
  return {
    show(step, done, total) {
      const full = Math.round((done / total) * WIDTH);
      draw(`${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${step}`);
    },
    clear() {
      if (drawn !== '') write(`\r${' '.repeat(drawn.length)}\r`);
      drawn = '';
    },
  };
}

/** A bar for a stderr that is no terminal: nothing is drawn. */
export const NO_BAR: ProgressBar = {
  show: () => undefined,
  clear: () => undefined,
};
