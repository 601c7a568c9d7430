import { textOf } from '../text/catalogue';
import { LANGUAGES } from '../text/language';
import { SEVERITY_SYMBOLS } from '../text/symbols';

const ROW_ID = /^(?:setting|target|grant|sheet|topic):|^\d{3}$/;
const SOME_YEAR = 2026;
const SOME_COUNT = 7;

/** Whether a text in one of the first columns of a sheet of ours, of this run or an older one, is our own, so that its row is ours. */
export function isOwnWord(text: string): boolean {
  return (
    ROW_ID.test(text) || OWN.words.has(text) || OWN.starts.some((start) => text.startsWith(start))
  );
}

/** Whether a text is the title of one of our sheets. */
export function isOwnTitle(text: string): boolean {
  return /\s\d{4}$/.test(text) && OWN.names.has(text.slice(0, -5));
}

const OWN = ownWords();

function ownWords() {
  const words = new Set<string>();
  const starts: string[] = [];
  const names = new Set<string>();
  for (const language of LANGUAGES) {
    const text = textOf(language);
    const { contract, topics, allocation, receipt, kept, total } = text.sheets;
    for (const word of [
      ...[contract.settings, contract.targets, contract.grants, contract.corrections.heading],
      ...[topics.section, topics.companies, kept, total],
      ...[text.words.outside, text.words.unknownMunicipality],
      ...Object.values(allocation.controls),
      ...[allocation.none, allocation.leftOvers(0, true), allocation.vat(null)],
      ...[receipt.sourcesSection, receipt.noSources, receipt.noFindings],
      ...[receipt.sourceColumns.kind, receipt.findingColumns.severity],
      ...Object.values(text.words.goals),
      ...Object.keys(text.words.goals),
      ...Object.values(text.words.sourceKinds),
      ...Object.entries(text.words.severities).map(
        ([key, severity]) =>
          `${SEVERITY_SYMBOLS[key as keyof typeof SEVERITY_SYMBOLS]} ${severity}`,
      ),
    ]) {
      words.add(word);
    }
    starts.push(
      before(allocation.grant(SOME_YEAR), SOME_YEAR),
      before(allocation.leftOvers(SOME_COUNT, true), SOME_COUNT),
      allocation.vat('').trim(),
      before(receipt.findingsSection(SOME_COUNT, 0, 0), SOME_COUNT),
      before(receipt.moreFindings(SOME_COUNT), SOME_COUNT),
    );
    for (const name of Object.values(text.sheets.names)) names.add(name);
  }
  return { words, starts: starts.filter((start) => start !== ''), names };
}

function before(text: string, number: number): string {
  return text.slice(0, text.indexOf(String(number)));
}
