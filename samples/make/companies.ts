import type { SampleMunicipality } from './municipalities';
import type { Random } from './random';
import { serial } from './serial';

/** A made-up firm. Its CVR number has a right check digit and begins with 9, which no firm's does. */
export interface Company {
  readonly name: string;
  readonly cvr: string;
  readonly municipality: SampleMunicipality;
  readonly segment: 'Vækst' | 'Drift';
  /** A serial date. */
  readonly start: number;
}

const FIRST = [
  'Bak',
  'Birke',
  'Blå',
  'Brink',
  'Dals',
  'Eg',
  'Elme',
  'Fjord',
  'Gran',
  'Hav',
  'Hede',
  'Holm',
  'Kilde',
  'Klit',
  'Lind',
  'Lyng',
  'Mark',
  'Mose',
  'Nord',
  'Ny',
  'Ravn',
  'Sand',
  'Skov',
  'Sten',
  'Sol',
  'Syd',
  'Søn',
  'Tang',
  'Vest',
  'Vind',
  'Ø',
  'Å',
];
const SECOND = [
  'bo',
  'borg',
  'bæk',
  'dal',
  'gaard',
  'holt',
  'høj',
  'kær',
  'land',
  'lund',
  'næs',
  'rup',
  'skov',
  'strand',
  'toft',
  'vang',
  'vig',
  'ås',
];
const TRADE = [
  'Automation',
  'Bageri',
  'Biler',
  'Bryghus',
  'Byg',
  'Consult',
  'Data',
  'Design',
  'El',
  'Energi',
  'Foods',
  'Frisør',
  'Gulve',
  'Have',
  'Interiør',
  'Keramik',
  'Klinik',
  'Logistik',
  'Maskiner',
  'Media',
  'Metal',
  'Murer',
  'Møbler',
  'Plast',
  'Robotics',
  'Smede',
  'Software',
  'Tag',
  'Tekstil',
  'Tømrer',
  'Transport',
  'VVS',
];
const FORM = ['ApS', 'ApS', 'ApS', 'A/S', 'I/S', '', 'v/ indehaver'];

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2];

/** Draws firms, never the same name or number twice. */
export class CompanyRegister {
  readonly #names = new Set<string>();
  readonly #numbers = new Set<string>();

  constructor(readonly random: Random) {}

  draw(municipality: SampleMunicipality): Company {
    const { random } = this;
    const isYoung = random.chance(0.15);
    return {
      name: this.#name(),
      cvr: this.#number(),
      municipality,
      segment: random.chance(isYoung ? 0.12 : 0.24) ? 'Vækst' : 'Drift',
      start: isYoung
        ? random.between(serial(2023, 9, 1), serial(2025, 12, 20))
        : random.between(serial(1988, 1, 4), serial(2022, 10, 31)),
    };
  }

  #name(): string {
    const { random } = this;
    const name =
      `${random.pick(FIRST)}${random.pick(SECOND)} ${random.pick(TRADE)} ${random.pick(FORM)}`.trim();
    return this.#names.has(name) ? this.#name() : (this.#names.add(name), name);
  }

  #number(): string {
    const digits = `9${String(this.random.between(0, 999_999)).padStart(6, '0')}`;
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
    const check = (11 - (sum % 11)) % 11;
    const number = digits + String(check);
    if (check === 10 || this.#numbers.has(number)) return this.#number();
    this.#numbers.add(number);
    return number;
  }
}
