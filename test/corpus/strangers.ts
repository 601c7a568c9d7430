import { day } from './day';
import type { Draw } from './draw';
import { nineteen } from './midtjylland';
import { date, header, note, Page, title, total } from './page';
import { drawCompanies } from './draw-truth';

/** Sheets that stand in the same workbooks and are about something else. */
export const strangers: Readonly<Record<string, (draw: Draw) => Page>> = {
  Budget: (draw) => {
    const page = new Page('Budget 2026');
    page.put(0, 0, title('Driftsbudget 2026, t.kr.'));
    page.line(2, 0, ['Konto', 'Tekst', 'Budget', 'Forbrug', 'Rest'].map(header));
    ['Løn', 'Husleje', 'Kørsel', 'It', 'Markedsføring', 'Kurser'].forEach((text, at) => {
      const budget = draw.between(100, 4000);
      page.line(3 + at, 0, [
        4100 + at * 10,
        text,
        budget,
        Math.round(budget * 0.4),
        Math.round(budget * 0.6),
      ]);
    });
    page.line(9, 0, [null, total('I alt'), total(9000), total(3600), total(5400)]);
    return page;
  },
  Ferieplan: (draw) => {
    const page = new Page('Ferieplan');
    page.line(0, 0, ['Medarbejder', 'Fra', 'Til', 'Dage', 'Godkendt'].map(header));
    ['Mette', 'Søren', 'Anne-Marie', 'Jens Ole', 'Birgit'].forEach((name, at) => {
      const from = draw.between(day('2026-06-22'), day('2026-08-03'));
      page.line(1 + at, 0, [name, date(from), date(from + 18), 15, draw.chance(70) ? 'Ja' : 'Nej']);
    });
    return page;
  },
  Telefonliste: (draw) => {
    const page = new Page('Telefonliste');
    page.line(0, 0, ['Navn', 'Titel', 'Lokalnr.', 'Mobil', 'E-mail'].map(header));
    for (let at = 0; at < 25; at += 1) {
      page.line(1 + at, 0, [
        `Medarbejder ${String(at + 1)}`,
        draw.pick(['Konsulent', 'Chef', 'Studerende']),
        200 + at,
        draw.between(20_000_000, 61_999_999),
        `m${String(at)}@hus.example`,
      ]);
    }
    return page;
  },
  Leverandører: (draw) => {
    const page = new Page('Leverandører');
    page.put(0, 0, title('Leverandørfakturaer 2026'));
    page.line(
      1,
      0,
      ['Fakturadato', 'Fakturanr.', 'Leverandør', 'CVR-nr.', 'Beløb ekskl. moms', 'Betalt'].map(
        header,
      ),
    );
    drawCompanies(draw, 40).forEach(({ cvr, name }, at) =>
      page.line(2 + at, 0, [
        date(day('2026-01-05') + at * 3),
        5000 + at,
        name,
        Number(cvr),
        draw.between(500, 90_000),
        draw.chance(80) ? 'Ja' : 'Nej',
      ]),
    );
    return page;
  },
  Referat: () => {
    const page = new Page('Referat 12. maj');
    page.put(0, 0, title('Referat af teammøde'));
    [
      'Til stede: Mette, Søren, Birgit',
      'Vi er bagud i Struer og Lemvig; der skal laves en plan inden sommerferien.',
      'Vækstforløb: 12 nye i april.',
      'Næste møde er den 9. juni 2026 i Herning.',
    ].forEach((text, at) => page.put(2 + at, 0, text));
    return page;
  },
  Udvalg: (draw) => {
    const page = new Page('KKR-medlemmer');
    page.line(0, 0, ['Navn', 'Parti', 'Kommune', 'Valgt fra'].map(header));
    for (let at = 0; at < 30; at += 1) {
      page.line(1 + at, 0, [
        `Medlem ${String(at + 1)}`,
        draw.pick(['A', 'B', 'C', 'F', 'V']),
        draw.pick(nineteen).name,
        date(day('2026-01-01')),
      ]);
    }
    return page;
  },
  Lager: (draw) => {
    const page = new Page('Materialer');
    page.line(0, 1, ['Vare', 'Antal', 'Bestilt', 'Bemærkning'].map(header));
    ['Roll-up', 'Mapper', 'Kuglepenne', 'Brochurer'].forEach((item, at) =>
      page.line(1 + at, 1, [
        item,
        draw.between(1, 500),
        date(day('2026-02-01') + at),
        note('hylde 3'),
      ]),
    );
    return page;
  },
};
