/** @typedef {import('./measure.mjs').Cost} Cost */

/**
 * Prints what each program cost, and its CPU time as so many times that of `unit`.
 * @param {string} title
 * @param {readonly { name: string, cost: Cost | null }[]} lines
 * @param {Cost | null} unit
 */
export function printTable(title, lines, unit) {
  console.log(`\n${title}`);
  printLine('', ['CPU s', 'wall s', 'peak MiB', '×']);
  for (const { name, cost } of lines) {
    if (cost === null) {
      printLine(name, ['not measured']);
      continue;
    }
    const times = unit === null ? '' : (cost.cpu / unit.cpu).toFixed(1);
    printLine(name, [cost.cpu.toFixed(2), cost.wall.toFixed(2), cost.peak.toFixed(0), times]);
  }
}

/** @param {string} name @param {readonly string[]} figures */
function printLine(name, figures) {
  console.log(`  ${name.padEnd(40)}${figures.map((figure) => figure.padStart(10)).join('')}`);
}
