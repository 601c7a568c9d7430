import type { ChangeCounts, PaneTexts } from '../pane-texts';
import { joined, whole } from './list-words';

export const pane: PaneTexts = {
  title: 'Kontraktstatus',
  version: (version) => `Kontraktstatus ${version}`,
  withUnit: (unit, number) =>
    unit === 'percent' ? `${number} %` : unit === 'points' ? `${number} pct.point` : number,
  none: '–',
  tabs: {
    overview: 'Overblik',
    sources: 'Kilder',
    allocation: 'Fordeling',
    contract: 'Kontrakt',
  },
  tabList: 'Visning',
  period: {
    asOf: 'Opgjort pr.',
    year: 'År',
    told: (asOf, closed) => `${asOf} · ${closed ? 'afsluttet år' : 'delår'}`,
  },
  start: {
    heading: 'Hvordan står det til med kontrakten?',
    lead: 'Åbn den projektmappe, I fører jeres vejledninger i. Du ser straks, hvordan det går med de 12 mål.',
    points: [
      'Arkene genkendes, som de er. Du retter, hvis noget er misforstået.',
      'Hver status har sin forklaring, og hvert tal kan følges til sin celle.',
      'Intet skrives, før du beder om det, og dine egne ark ændres ikke.',
    ],
    open: 'Åbn en projektmappe',
    openAnother: 'Åbn en anden',
    drop: 'eller slip en .xlsx-fil her',
    sample: 'Prøv med eksempeldata',
    sampleHint: 'Opdigtede virksomheder i rigtige kommuner.',
    privacy: 'Filen bliver på din computer. Intet sendes videre.',
    close: 'Luk projektmappen',
  },
  welcome: {
    text: 'Ruden har læst dine ark og viser, hvordan det står til. Intet skrives, før du trykker på «Skriv i projektmappen».',
    dismiss: 'Forstået',
  },
  office: {
    missing:
      'Excels del af programmet kunne ikke hentes. Se efter, om der er adgang til appsforoffice.microsoft.com, og åbn ruden igen. Indtil da kan du åbne projektmappen som fil.',
  },
  reading: {
    stages: {
      open: 'Åbner projektmappen',
      recognise: 'Genkender arkene',
      read: 'Læser rækkerne',
      count: 'Tæller og sammenligner',
    },
    step: (step, of) => `Trin ${String(step)} af ${String(of)}`,
    stop: 'Stop',
    begin: 'Begynder',
    stopped: 'Gennemgangen er stoppet. Der er ikke skrevet noget.',
    again: 'Gennemgå igen',
  },
  nothing: {
    heading: 'Ingen af arkene blev genkendt',
    text: 'Der skal være mindst ét ark med vejledninger, brugerevalueringer, kommuner eller målinger. Vælg, hvad et ark er, eller åbn en anden projektmappe.',
    noSheets: 'Projektmappen har ingen ark med indhold.',
    sheets: 'Arkene i projektmappen',
  },
  notice: {
    mayBeOld: 'Projektmappen er ændret, så tallene kan være gamle.',
    questions: (count) =>
      count === 1 ? 'Der er 1 spørgsmål til dig.' : `Der er ${String(count)} spørgsmål til dig.`,
    seeQuestions: 'Se spørgsmålene',
    written: (sheets) => `Status er skrevet i ${joined(sheets)}.`,
    unchanged: 'Alt stod der allerede. Intet er ændret.',
    saved: (file) => `Resultatet er gemt som ${file}. Din egen fil er ikke ændret.`,
    takenBack: 'Skrivningen er fortrudt. Projektmappen er, som den var.',
    failed: {
      reading: 'Projektmappen kunne ikke læses',
      writing: 'Status blev ikke skrevet',
      takingBack: 'Skrivningen blev ikke fortrudt',
    },
    unexpected: {
      reading: 'Der skete en uventet fejl. Intet er skrevet.',
      writing: 'Der skete en uventet fejl. Se efter i projektmappen, før du prøver igen.',
      takingBack: 'Der skete en uventet fejl. Se efter i projektmappen, før du prøver igen.',
    },
    retry: 'Prøv igen',
    unfinished: (sheets) =>
      sheets.length === 0
        ? 'En tidligere skrivning blev afbrudt, før den kom i gang.'
        : `En tidligere skrivning blev afbrudt midt i ${joined(sheets)}.`,
    repair: 'Sæt tilbage',
    forget: 'Behold',
    sample: 'Du ser eksempeldata. Virksomhederne er opdigtede.',
    backToWorkbook: 'Til din projektmappe',
    reviewed: (goals) => `Gennemgangen er færdig. ${goals}`,
    thisWorkbook: 'projektmappen',
  },
  write: {
    inWorkbook: 'Skriv i projektmappen',
    inFile: 'Gem resultatet',
    fileAgain: 'Gem igen',
    takeBack: 'Fortryd',
    writing: 'Skriver status',
    takingBack: 'Sætter tilbage',
    preview: 'Det, der skrives',
    sheets: (counts) => `${sheetCount(counts)}: ${kinds(counts, 'nyt', 'nye')}`,
    cells: (counts) => `Celler: ${kinds(counts, 'ny', 'nye')}`,
    states: { new: 'nyt', changed: 'ændres', same: 'uændret' },
    untouched: 'Dine egne ark ændres ikke.',
  },
  why: {
    ask: 'Hvorfor?',
    of: (name) => `Hvorfor? ${name}`,
    source: 'Kilde',
    more: (count) => `og ${String(count)} ${count === 1 ? 'sted' : 'steder'} mere`,
    goTo: (place) => `Gå til ${place}`,
    gone: (place) => `${place} kan ikke vises. Arket er skjult eller slettet.`,
  },
  overview: {
    goals: 'Mål',
    target: (target) => `mål ${target}`,
    municipalities: 'Kommuner',
    groups: {
      below: (count) => `Under spænd (${String(count)})`,
      within: (count) => `Inden for spænd (${String(count)})`,
      above: (count) => `Over spænd (${String(count)})`,
      unknown: (count) => `Kan ikke opgøres (${String(count)})`,
    },
    dialogue: 'Inviter til dialog',
    noDialogue: 'Ingen kommuner er under spændet.',
    toBand: (courses) => (courses > 0 ? `mangler ${String(courses)}` : `${String(-courses)} over`),
    bar: (count, band) => `${count}; spændet er ${band}`,
    population: 'Folketal',
  },
  sources: {
    heading: 'Læste ark',
    headerRow: (row) => `Overskrift i række ${String(row)}`,
    rows: (used, leftOut) => `${used} rækker brugt, ${leftOut} udeladt`,
    columns: 'Kolonner',
    noColumn: 'Ingen',
    column: (letter, heading) => (heading === '' ? letter : `${letter} · ${heading}`),
    several: (letters) => `${letters.join(', ')} (flere)`,
    leaveOut: 'Udelad arket',
    use: 'Brug arket',
    leftOut: {
      copy: 'Udeladt: Rækkerne står også i andre ark.',
      local: 'Udeladt: Det er den lokale erhvervsservices ark.',
      doubtful: 'Udeladt: Arket er måske ikke en vejledningslog.',
      mapping: 'Udeladt efter dit valg.',
    },
    corrected: 'Rettet af dig',
    undoCorrections: 'Fjern rettelserne',
    unread: 'Ark, der ikke er brugt',
    notRecognised: 'Ikke genkendt',
    isHidden: 'skjult',
    useAs: (sheet) => `Brug «${sheet}» som`,
    notUsed: 'Bruges ikke',
    questions: 'Spørgsmål til dig',
    findings: (count) => `Bemærkninger fra kontrollen (${String(count)})`,
    noFindings: 'Kontrollen fandt intet at bemærke.',
    showMore: (count) => `Vis ${String(count)} mere`,
  },
  allocation: {
    total: (year) => `Basisbevilling ${String(year)}`,
    controls: 'Kontrol',
    amounts: 'Beløb pr. kommune',
    instalments: (amounts) => `${String(amounts.length)} rater: ${amounts.join(', ')}`,
    none: 'Bevillingen er ikke fordelt.',
    seeFindings: 'Se hvorfor',
  },
  contract: {
    notSet: 'Ikke fastsat',
    notChosen: 'Ikke valgt',
    standard: (value) => `Standard: ${value === '' ? 'ikke fastsat' : value}`,
    edit: 'Ret i arket Kontrakt',
    editLater: 'Når status er skrevet, kan du rette værdierne i arket Kontrakt.',
  },
  command: {
    title: 'Status blev ikke opdateret',
    failed: 'Der skete en uventet fejl.',
    openPane: 'Åbn ruden Kontraktstatus for at se mere.',
  },
};

function sheetCount(counts: ChangeCounts): string {
  return `${String(counts.new + counts.changed + counts.same)} ark`;
}

function kinds(counts: ChangeCounts, one: string, many: string): string {
  const parts = [
    counts.new > 0 && `${whole(counts.new)} ${counts.new === 1 ? one : many}`,
    counts.changed > 0 && `${whole(counts.changed)} ændres`,
    counts.same > 0 && `${whole(counts.same)} ${counts.same === 1 ? 'uændret' : 'uændrede'}`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}
