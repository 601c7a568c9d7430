import { matchName, splitHeading } from '../../../src/reading/recognition/match-name';
import { evaluationWords } from '../../../src/reading/vocabulary/evaluation';
import { guidanceWords } from '../../../src/reading/vocabulary/guidance';
import { foldText } from '../../../src/reading/values/fold-text';

function guidance(field: keyof typeof guidanceWords, heading: string): number {
  return matchName(splitHeading(foldText(heading)), guidanceWords[field]);
}

function question(field: keyof typeof evaluationWords, heading: string): number {
  return matchName(splitHeading(foldText(heading)), evaluationWords[field]);
}

describe('A heading names its field', () => {
  test.each([
    ['date', 'Vejledningsdato'],
    ['date', 'MØDEDATO'],
    ['date', 'Dato for møde'],
    ['date', 'Mødedato_Møder'],
    ['date', 'Date of guidance'],
    ['start', 'Virksomhedens stiftelsesdato'],
    ['start', 'Etableret'],
    ['cvr', 'CVR-nr.'],
    ['cvr', 'Virksomhedens CVR nummer'],
    ['company', 'Firmanavn_Virksomheder'],
    ['municipality', 'Kommune_Virksomheder'],
    ['form', 'Individuel/kollektiv'],
    ['segment', 'Segment (V/D)'],
    ['growthCourse', 'Vækstforløb (ja/nej)'],
    ['topic', 'Fokusområde'],
    ['course', 'Forløbs-ID'],
  ] as const)('%s: «%s»', (field, heading) => {
    expect(guidance(field, heading)).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ['score', 'Hvor sandsynligt er det, at du vil anbefale Erhvervshuset til andre?'],
    ['referred', 'Blev du henvist til private rådgivere eller andre tilbud?'],
    ['referralUsed', 'Har du brugt en eller flere af de henvisninger, du fik?'],
    ['sustainability', 'I hvilken grad er I bedre i stand til at arbejde med miljø og klima?'],
  ] as const)('%s: «%s»', (field, heading) => {
    expect(question(field, heading)).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ['date', 'Vejledningsdaot'],
    ['municipality', 'Komune'],
    ['start', 'Stiftelesdato'],
  ] as const)('%s, misspelt by a letter or two: «%s»', (field, heading) => {
    expect(guidance(field, heading)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('A heading of something else names no field', () => {
  test.each([
    ['date', 'Stiftelsesdato'],
    ['date', 'Fakturadato'],
    ['date', 'Senest ændret'],
    ['start', 'Forløbets startdato'],
    ['cvr', 'P-nr.'],
    ['company', 'Kontaktperson'],
    ['company', 'Virksomhedens branche'],
    ['municipality', 'Konsulentens kommune'],
    ['form', 'Virksomhedsform'],
    ['course', 'Kunde-id'],
  ] as const)('%s: «%s»', (field, heading) => {
    expect(guidance(field, heading)).toBe(0);
  });

  test.each([
    ['score', 'Hvor tilfreds er du alt i alt?'],
    ['score', 'Hvorfor vil du anbefale os?'],
    ['referred', 'Har du brugt henvisningen?'],
    ['referralUsed', 'Hvorfor har du ikke brugt henvisningen?'],
    ['sustainability', 'Uddyb gerne om bæredygtighed'],
  ] as const)('%s: «%s»', (field, heading) => {
    expect(question(field, heading)).toBe(0);
  });
});
