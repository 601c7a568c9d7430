import { readFileSync, statSync } from 'node:fs';
import { commandLineOff } from './command-line-off';
import { isMissing } from './is-missing';

/** A JSON file that an option names. Throws `CommandLineOff`, with line and column where it is not JSON. */
export function readJsonFile(option: string, file: string): unknown {
  const text = readText(option, file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw commandLineOff('notJson', { option, file, ...placeOf(error, text) });
  }
}

function readText(option: string, file: string): string {
  try {
    // A pipe or a device may never come to an end.
    if (!statSync(file).isFile()) throw commandLineOff('unreadableFile', { option, file });
    // A byte order mark is what Notepad adds; it is no part of the JSON.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw commandLineOff(isMissing(error) ? 'noFile' : 'unreadableFile', { option, file });
  }
}

/** V8 tells the position for all but an early end. */
function placeOf(error: unknown, text: string): { line: number; column: number } {
  const told = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  const before = text.slice(0, told === undefined ? text.length : Number(told)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
