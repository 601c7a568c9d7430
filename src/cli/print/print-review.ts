import { isoOf } from '../../workbook/day';
import { printFindings } from './print-findings';
import { printGoals } from './print-goals';
import { printMunicipalities } from './print-municipalities';
import type { Printing } from './printing';

/** A review as a person reads it in a terminal: goals, municipalities, the split, the first findings. */
export function printReview(printing: Printing): string {
  const parts = [
    printTitle(printing),
    printGoals(printing),
    printMunicipalities(printing),
    printAllocation(printing),
    printFindings(printing),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n') + '\n';
}

function printTitle({ assessment, text, cli, paint }: Printing): string[] {
  const { contract, period } = assessment;
  const date = text.format.date(isoOf(period.asOf));
  return [paint.bold(contract.name), cli.asOf(date, period.closed)];
}

function printAllocation({ assessment, text, cli, paint }: Printing): string[] {
  const { allocation } = assessment;
  const heading = paint.bold(cli.allocation);
  if (allocation === null) return [heading, cli.noSplit];
  const { total, unit, currency, rows, basis, instalments } = allocation;
  return [
    heading,
    cli.split(text.format.amount(total, unit, currency), rows.length, text.words.splitBases[basis]),
    ...(instalments.length > 1 ? [cli.instalments(instalments.length)] : []),
  ];
}
