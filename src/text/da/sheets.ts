import { formatIn } from '../format/format';
import type { BasisFacts, SheetRoleKey, SheetTexts } from '../sheet-texts';
import { counted, joined } from './list-words';
import { words } from './words';

const format = formatIn('da');

const NAMES: Readonly<Record<SheetRoleKey, string>> = {
  contract: 'Kontrakt',
  targets: 'Kontraktstatus',
  municipalities: 'Kommunestatus',
  allocation: 'Fordeling',
  receipt: 'Datakontrol',
};

const ABOUT: Readonly<Record<SheetRoleKey, (contract: string) => string>> = {
  contract: (contract) =>
    `Indstillinger, måltal og bevillinger, som opgørelsen bygger på (${contract}). Ret i de gule felter i kolonnen Værdi: ` +
    'rettelsen gælder fra næste kørsel, i stedet for det, der står i Standard. Resten af arket skrives på ny hver gang.',
  targets: (contract) =>
    `Status på hvert mål i ${contract}. Kolonnen Bemærkning og dine egne kolonner til højre for den følger rækken ` +
    'ved næste kørsel. Resten af arket skrives på ny hver gang.',
  municipalities: (contract) =>
    `Individuel vejledning i hver kommune holdt op mod kommunens andel af folketallet (${contract}). Kolonnen Bemærkning ` +
    'og dine egne kolonner til højre for den følger kommunen ved næste kørsel.',
  allocation: (contract) =>
    `Kommunernes bidrag til basisbevillingen, fordelt, så summen stemmer præcist (${contract}).`,
  receipt: () =>
    'Læsekvittering: hvilke ark og kolonner der er læst, hvor mange rækker der er brugt, og hvad kontrollen fandt. ' +
    'Klik på en celle i listen for at gå til den. Arket skrives på ny hver gang.',
};

function listed(names: readonly string[], more: number): string {
  const rest = more === 0 ? [] : [`${String(more)} ark mere`];
  const all = [...names, ...rest];
  return joined(all);
}

function basis(facts: BasisFacts): string {
  const many = words.countUnits[facts.countUnit];
  const total = `${format.number(facts.total, 1)} ${many}`;
  const target =
    facts.kind === 'actual'
      ? `Der er ikke fastsat et måltal for individuelle vejledninger. En kommunes måltal er derfor dens andel af de ${total}, som kommunerne har fået i alt`
      : `En kommunes måltal er dens andel af ${total}${scaled(facts)}`;
  const year =
    facts.populationYear === null
      ? 'folketallet'
      : `folketallet 1. januar ${String(facts.populationYear)}`;
  const source =
    facts.populationSource === 'workbook' ? 'fra projektmappen' : 'fra Danmarks Statistik';
  return `${target}. Andelen følger ${year} (${source}). Spændet er måltallet ± ${format.percent(facts.tolerance, 4)}; grænserne hører med.`;
}

function scaled({ yearly, total, asOf }: BasisFacts): string {
  if (yearly === null || yearly.equals(total)) return ' om året';
  return `, som er årets ${format.number(yearly, 1)} gange den del af året, der er gået pr. ${format.date(asOf)}`;
}

export const sheets: SheetTexts = {
  names: NAMES,
  title: (role, year) => `${NAMES[role]} ${String(year)}`,
  about: (role, contract) => ABOUT[role](contract),
  asOfFormat: '"Opgjort pr. "dd-mm-yyyy',
  writtenFormat: '"Skrevet "dd-mm-yyyy" kl. "hh:mm',
  program: (version, seal) => `Kontraktstatus ${version} · segl ${seal}`,
  sources: (names, more) =>
    names.length === 0 ? 'Ingen ark er læst.' : `Læst i: ${listed(names, more)}.`,
  page: 'Side',
  of: 'af',
  remark: 'Bemærkning',
  kept: 'Rækker, der ikke er med i denne opgørelse. Det, du har skrevet ud for dem, er gemt her.',
  total: 'I alt',
  percentFormat: (decimals) => `${decimals}" %"`,
  pointsFormat: (decimals) => `${decimals}" pct.point"`,
  currencyFormat: (decimals, currency) => `${decimals}" ${format.currency(currency)}"`,
  contract: {
    columns: {
      id: 'Id',
      name: 'Navn',
      value: 'Værdi',
      standard: 'Standard',
      unit: 'Enhed',
      clause: 'Punkt',
      reading: 'Læsning og alternativer',
    },
    settings: 'Valg, hvor kontrakten kan læses på flere måder',
    targets: 'Måltal',
    grants: 'Basisbevilling',
    target: (goal, year) => `${goal}, ${String(year)}`,
    grant: (year) => `Basisbevilling ${String(year)}`,
    notSet: 'ikke fastsat',
    empty: '(tom)',
    targetReading: (comparison, isSet) =>
      isSet
        ? comparison === 'above'
          ? 'Målet er nået, når resultatet er over måltallet.'
          : 'Målet er nået, når resultatet er mindst lig måltallet.'
        : 'Ikke fastsat for året. Et andet års tal overføres ikke; skriv måltallet, når det er aftalt.',
    grantReading: (isSet) =>
      isSet
        ? 'Det beløb, som kommunerne betaler i alt.'
        : 'Ikke fastsat for året. Et andet års beløb overføres ikke; skriv beløbet, når det er aftalt.',
    youngReading: (level, doubled, dueYear) =>
      `${level} kan være det niveau, der skal fordobles til ${doubled}, eller allerede det fordoblede. Tomt: ${doubled} og derover er opfyldt, ` +
      `under ${level} er under kurs, og derimellem skal det afklares.${dueYear === null ? '' : ` Tallet skal nås i ${String(dueYear)}.`}`,
    correction: (sheet, what) => `«${sheet}»: ${what}`,
    corrections: {
      heading: 'Rettelser af, hvordan arkene læses',
      leaveOut: {
        name: 'Udelades',
        unit: '',
        reading:
          'Ja: arket læses ikke. Nej: det læses, selv om det ligner en kopi eller den lokale erhvervsservices eget ark.',
      },
      kind: {
        name: 'Hvad arket er',
        unit: '',
        reading: 'Tøm feltet, hvis programmet selv skal afgøre, hvad arket er.',
      },
      headerRow: {
        name: 'Overskriftens sidste række',
        unit: 'række',
        reading: 'Tøm feltet, hvis programmet selv skal finde overskriften.',
      },
      column: {
        unit: 'kolonne',
        reading:
          'Kolonnens bogstav, eller «ingen», hvis arket ikke har den. Tøm feltet, hvis programmet selv skal finde den.',
      },
    },
    automatic: 'automatisk',
    yes: 'ja',
    no: 'nej',
    noColumn: 'ingen',
  },
  targets: {
    columns: {
      id: 'Id',
      goal: 'Mål',
      clause: 'Punkt',
      actual: 'Resultat',
      target: 'Måltal',
      deviation: 'Afvigelse',
      status: 'Status',
      why: 'Forklaring',
      source: 'Kilde',
    },
    either: (lower, upper) => `${format.number(lower, 0)} eller ${format.number(upper, 0)}`,
  },
  topics: {
    section: 'Aktivitet til afrapporteringen (punkt 7)',
    columns: {
      id: 'Id',
      name: 'Område',
      clause: 'Punkt',
      count: 'Antal',
      text: 'Tekst til afrapporteringen (skriv selv)',
    },
    names: {
      innovation: 'Innovation',
      internationalisation: 'Internationalisering',
      digitalisation: 'Digitalisering og automatisering',
      entrepreneurship: 'Iværksætteri',
      employment: 'Beskæftigelse og uddannelse',
      sustainability: 'Bæredygtighed',
      resilience: 'Aktualitet og resiliens',
      retail: 'Detailhandel, turisme og levende bymidter',
      succession: 'Ejerskifte',
      defence: 'Forsvar',
    },
    companies: 'Forskellige virksomheder, vejledt i alt',
    notCounted: 'ikke opgjort',
  },
  municipalities: {
    columns: {
      code: 'Kode',
      name: 'Kommune',
      population: 'Folketal',
      share: 'Andel',
      expected: 'Måltal',
      lower: 'Nedre grænse',
      upper: 'Øvre grænse',
      deviation: 'Afvigelse',
      relative: 'Afvigelse i pct.',
      toBand: 'Til spændet',
      status: 'Status',
      dialogue: 'Dialog',
      why: 'Forklaring',
    },
    count: {
      courses: 'Individuelle forløb',
      companies: 'Individuelt vejledte virksomheder',
      meetings: 'Individuelle møder',
    },
    basis,
    noBasis: 'Der er ingen individuelle forløb at holde kommunerne op mod.',
    dialogue: 'inviter til dialog',
    outsideNote:
      'Danske kommuner uden for kontrakten. Tæller med i de samlede tal, men i ingen kommune.',
    unknownNote:
      'Kommunen er ikke skrevet eller kan ikke læses. Tæller med i de samlede tal, men i ingen kommune.',
  },
  allocation: {
    columns: {
      code: 'Kode',
      name: 'Kommune',
      share: 'Andel',
      quota: 'Før afrunding',
      amount: 'Beløb',
      leftOver: 'Rest',
    },
    weight: { key: 'Nøgle', population: 'Folketal' },
    instalment: (number) => `Rate ${String(number)}`,
    from: (place) => `Kilde: ${place}.`,
    grant: (year) => `Bevilling ${String(year)}`,
    gotLeftOver: (isKrone) => (isKrone ? 'fik 1 kr. af resten' : 'fik 1 øre af resten'),
    asTheyStand: 'Beløbene er brugt, som de står i projektmappen.',
    leftOvers: (count, isKrone) =>
      count === 0
        ? 'Fordelingen gik op uden rest.'
        : `Hvert beløb er først rundet ned. ${count === 1 ? 'Den' : 'De'} ${String(count)} ${isKrone ? 'kr.' : 'øre'}, der var tilbage, gik til de kommuner, hvis beløb blev rundet mest ned; ved lighed til den laveste kommunekode.`,
    controls: {
      shares: 'Kontrolsum: andele giver 100 %',
      amounts: 'Kontrolsum: beløb mod bevilling',
      instalments: 'Kontrolsum: rater mod beløb',
    },
    matches: 'Stemmer',
    sharesDiffer: 'Afviger fra 100 %',
    differs: (currency) => ['Afviger med ', ` ${format.currency(currency)}`],
    vat: (text) =>
      text === null
        ? 'Moms: ikke valgt. Økonomi skal vælge det i arket Kontrakt.'
        : `Moms: ${text}`,
    none: 'Der er ikke lavet nogen fordeling. Grunden står i arket Datakontrol.',
  },
  receipt: {
    sourcesSection: 'Det, der er læst',
    findingsSection: (errors, warnings, notes) =>
      `Det, kontrollen fandt: ${counted(errors, 'fejl', 'fejl')}, ${counted(warnings, 'advarsel', 'advarsler')} og ${counted(notes, 'oplysning', 'oplysninger')}`,
    sourceColumns: {
      kind: 'Indhold',
      sheet: 'Ark',
      headerRow: 'Overskrift',
      columns: 'Kolonner, som de er forstået',
      used: 'Rækker brugt',
      leftOut: 'Rækker udeladt',
      why: 'Hvorfor udeladt',
    },
    findingColumns: {
      severity: 'Type',
      sheet: 'Ark',
      cell: 'Celle',
      message: 'Bemærkning fra kontrollen',
    },
    headerRow: (row) => `række ${String(row)}`,
    whyLeftOut: {
      copy: 'Hele arket: alle dets rækker står også i andre vejledningsark.',
      local: 'Hele arket: det er den lokale erhvervsservices eget.',
      doubtful: 'Hele arket: det er måske ikke en vejledningslog. Se listen nedenfor.',
    },
    whyRowsLeftOut: {
      guidance: 'Uden for perioden eller uden læsbar dato. Se listen nedenfor.',
      evaluation: 'Uden for perioden eller uden læsbar dato. Se listen nedenfor.',
      municipalities: 'Ikke en af kontraktens kommuner. Se listen nedenfor.',
      measurements: 'Fra et andet år, efter opgørelsesdagen eller afløst af en nyere måling.',
    },
    noSources: 'Ingen ark er læst.',
    noFindings: 'Kontrollen fandt intet at bemærke.',
    moreFindings: (count) => `Der er ${format.number(count, 0)} flere end dem, der er vist her.`,
  },
};
