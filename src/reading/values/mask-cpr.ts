const MASK = '••••••-••••';
const EAN_DIGITS = 13;

const DIGIT = String.raw`\p{Nd}[\p{Cf}\p{DI}]{0,3}`;
const GAP = String.raw`[\s\p{Pd}\u2212./]{0,3}`;
const alone = (pattern: string) => new RegExp(String.raw`(?<!\p{Nd})${pattern}(?!\p{Nd})`, 'gu');

/** Ten digits as people write a CPR number: `0101901234`, `010190-1234`, `01.01.90 - 1234`. */
const TEN_DIGITS = alone(
  `${DIGIT}${DIGIT}${GAP}${DIGIT}${DIGIT}${GAP}${DIGIT}${DIGIT}${GAP}${DIGIT}${DIGIT}${DIGIT}\\p{Nd}`,
);
const LONG_RUN = alone(String.raw`\p{Nd}{10,}`);
/** A CPR number that lost its first zero in a number cell: a day, a month, six digits. */
const LOST_ZERO = alone(String.raw`[1-9](?:0[1-9]|1[0-2])\p{Nd}{2}${GAP}\p{Nd}{4}`);

/**
 * Staff's text with everything that may be a CPR number masked; every such text passes here before it is shown or written.
 * Ten digits or more in a row are masked, but for the thirteen of an EAN number. Clause: rules, section 3, «A company».
 */
export function maskCpr(text: string): string {
  if (!mayHoldCpr(text)) return text;
  return text
    .replace(TEN_DIGITS, MASK)
    .replace(LONG_RUN, (run) => (run.length === EAN_DIGITS ? run : MASK))
    .replace(LOST_ZERO, MASK);
}

/** Nine digits at the least; a quick look, since nearly every text has fewer. Other digits than ours come from U+0660 on. */
function mayHoldCpr(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || code >= 0x660) digits += 1;
  }
  return digits >= 9;
}

/** Whether ten digits stand in the text as a CPR number does, alone or among other words. */
export function holdsCpr(text: string): boolean {
  return mayHoldCpr(text) && text.search(TEN_DIGITS) !== -1;
}
