/** «Ved ikke», «Ikke relevant»: something was answered, but not the question. */
export interface NotInBase {
  readonly kind: 'notInBase';
}

export const NOT_IN_BASE: NotInBase = { kind: 'notInBase' };

const NO_ANSWERS = new Set(
  [
    'ved ikke, ved ej, det ved jeg ikke, ikke relevant, irrelevant, ikke aktuelt, ikke besvaret, ubesvaret',
    'oensker ikke at svare, vil ikke svare, kan ikke svare, kan ikke vurdere, ingen mening, husker ikke',
    "don't know, dont know, do not know, not relevant, not applicable, prefer not to say, not answered",
    "don't remember, dont remember, do not remember",
  ].flatMap((words) => words.split(', ')),
);

const NOT_RELEVANT = /^(?:i\/r|n\/r|(?:det er )?ikke relevant\b.*)$/;

/** Words that answer nothing, alone or several («Ved ikke / ikke relevant»); `folded` as by `foldAnswer`. */
export function isNoAnswer(folded: string): boolean {
  const parts = folded.split(/ ?[/,;()] ?| eller /).filter((part) => part !== '');
  return NOT_RELEVANT.test(folded) || parts.every((part) => NO_ANSWERS.has(part));
}
