const WIDTH = 24;
const STEP = 100;

/** Where the bar is drawn: stderr when it is a terminal. */
export interface BarScreen {
  write(text: string): void;
  /** Milliseconds. */
  now(): number;
}

export interface ProgressBar {
  show(done: number, total: number): void;
  /** Leaves the line as if the bar had never been there. */
  clear(): void;
}

/** One line that is drawn over itself, at most ten times a second, and not at all for what is done in a moment. */
export function progressBar(screen: BarScreen, label: string): ProgressBar {
  let drawnAt = screen.now();
  let drawn = '';
  return {
    show(done, total) {
      if (total <= 0 || screen.now() - drawnAt < STEP) return;
      drawnAt = screen.now();
      const part = Math.min(1, done / total);
      const full = Math.round(part * WIDTH);
      const percent = String(Math.floor(part * 100)).padStart(3);
      const line = `${label} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} %`;
      if (line === drawn) return;
      drawn = line;
      screen.write(`\r${line}`);
    },
    clear() {
      if (drawn !== '') screen.write(`\r${' '.repeat(drawn.length)}\r`);
      drawn = '';
    },
  };
}
