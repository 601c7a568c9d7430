import { sayFinding } from '../../report/say-finding';
import { SEVERITY_SYMBOLS } from '../../text/symbols';
import type { Printing } from './printing';
import { tally } from './tally';

const MOST = 10;

/** How many findings there are of each kind, and the first of them: errors come first. */
export function printFindings({ assessment, language, text, cli, paint }: Printing): string[] {
  const { findings } = assessment;
  if (findings.length === 0) return [paint.bold(cli.findings), cli.noFindings];
  const counts = tally(findings.map(({ severity }) => severity)).map(
    ([severity, count]) => `${text.words.severities[severity]}: ${String(count)}`,
  );
  const first = findings.slice(0, MOST).map((finding) => {
    const mark = paint.as(finding.severity, SEVERITY_SYMBOLS[finding.severity]);
    return `${mark} ${sayFinding(finding, language)}`;
  });
  const more = findings.length - first.length;
  return [
    [paint.bold(cli.findings), ...counts].join(' · '),
    ...first,
    ...(more > 0 ? [cli.moreFindings(more)] : []),
  ];
}
