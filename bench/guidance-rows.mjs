export const HEADINGS = [
  'Sagsnummer',
  'Vejledningsdato',
  'CVR-nummer',
  'Virksomhedsnavn',
  'Kommune',
  'Vejledningsform',
  'Segment',
  'Stiftelsesdato',
  'Tema',
  'Konsulent',
  'Kanal',
  'Varighed i timer',
  'Antal ansatte',
  'Postnummer',
  'Bemærkning',
];

const MUNICIPALITIES =
  'Aarhus,Favrskov,Hedensted,Herning,Holstebro,Horsens,Ikast-Brande,Lemvig,Norddjurs,Odder,Randers,Ringkøbing-Skjern,Samsø,Silkeborg,Skanderborg,Skive,Struer,Syddjurs,Viborg'.split(
    ',',
  );
const SEGMENTS = ['Vækst', 'Iværksætter', 'Drift'];
const TOPICS = 'Finansiering,Eksport,Digitalisering,Grøn omstilling,Innovation,Ejerskifte'.split(
  ',',
);
const CHANNELS = ['Møde', 'Telefon', 'Online', 'Besøg'];
const TRADES = 'Byg,Transport,Tekstil,Fødevarer,Møbler,Maskiner,El,Design'.split(',');
const PLACES = 'Nord,Syd,Øst,Vest,Fjord,Ådal,Bakke,Skov,Hede,Klit'.split(',');
const REMARKS = 'Aftalt nyt møde,Henvist til rådgiver,Afventer svar,Afsluttet & lukket'.split(',');

const FIRST_DAY = 46023; // 1 January 2026 as a serial number
const EARLIEST_START = 36526; // 1 January 2000
const WEIGHTS = [2, 7, 6, 5, 4, 3, 2];

/**
 * A guidance log's rows below the header, the same for the same seed: a third as many companies as rows, one row in four
 * of a course that was met before, some cells blank.
 * @param {number} count
 * @param {number} seed
 * @returns {Generator<(string | number | null)[]>}
 */
export function* guidanceRows(count, seed) {
  const random = randomFrom(seed);
  const pick = (/** @type {readonly string[]} */ words) =>
    words[Math.floor(random() * words.length)] ?? '';
  const numbers = cvrNumbers(Math.ceil(count / 3));
  for (let row = 0; row < count; row += 1) {
    const company = Math.floor(random() * numbers.length);
    const ofCompany = randomFrom(seed ^ Math.imul(company + 1, 0x9e3779b1));
    const place = PLACES[Math.floor(ofCompany() * PLACES.length)] ?? '';
    const trade = TRADES[Math.floor(ofCompany() * TRADES.length)] ?? '';
    const home = MUNICIPALITIES[Math.floor(ofCompany() * MUNICIPALITIES.length)] ?? '';
    yield [
      `F2026-${String(company * 2 + Math.floor(random() * 2)).padStart(7, '0')}`,
      FIRST_DAY + Math.floor(random() * 365),
      numbers[company] ?? null,
      `${place} ${trade} ${company} ApS`,
      home,
      ofCompany() < 0.7 ? 'Individuel' : 'Kollektiv',
      SEGMENTS[Math.floor(ofCompany() * SEGMENTS.length)] ?? '',
      EARLIEST_START + Math.floor(ofCompany() * 9500),
      pick(TOPICS),
      `${pick(PLACES)[0] ?? ''}${pick(TRADES).slice(0, 2).toUpperCase()}`,
      pick(CHANNELS),
      Math.round(random() * 160) / 20,
      Math.floor(ofCompany() ** 3 * 400),
      8000 + Math.floor(ofCompany() * 999),
      random() < 0.3 ? null : `${pick(REMARKS)}, sag ${row}`,
    ];
  }
}

/** Numbers that pass the modulus-11 check. @param {number} count */
function cvrNumbers(count) {
  const numbers = [];
  for (let stem = 1_000_000; numbers.length < count; stem += 1) {
    const digits = String(stem);
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) numbers.push(stem * 10 + check);
  }
  return numbers;
}

/** Numbers from 0 to 1 (Mulberry32). @param {number} seed @returns {() => number} */
function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
