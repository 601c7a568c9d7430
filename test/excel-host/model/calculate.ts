import type { CellValue } from '../../../src/workbook/cell';
import { isError } from '../../../src/workbook/cell';
import { ApiError } from '../protocol/api-error';
import type { Book } from './book';
import type { Sheet } from './sheet';

type Operand = CellValue | readonly CellValue[];

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\d(])|([A-Z]+)(?=\()|(<=|>=|<>|[-+*/&=<>(),]))/uy;

interface Token {
  readonly kind: 'number' | 'text' | 'area' | 'function' | 'sign';
  readonly text: string;
  readonly sheet: string;
}

/** A formula that the simulated Excel can't work out is refused, so that no test rests on a made-up result. */
export const notAFormula = (formula: string): ApiError =>
  new ApiError('InvalidArgument', `The simulated Excel can't calculate ${formula}.`);

/**
 * What a formula comes to: sums, the four operations, comparisons, `&`, IF, ABS, ROUND, COUNT, FIXED. en-US notation with `=`.
 * @throws ApiError for anything else
 */
export function calculate(book: Book, sheet: Sheet, formula: string): CellValue {
  const reader = new Reader(book, sheet, tokensOf(formula), formula);
  const value = single(reader.comparison());
  if (!reader.atEnd) throw notAFormula(formula);
  return value;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 1;
  while (formula.slice(TOKEN.lastIndex).trim() !== '') {
    const match = TOKEN.exec(formula);
    if (!match) throw notAFormula(formula);
    const [, number, text, sheet = '', area, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, sheet: '' });
    else if (text !== undefined) tokens.push({ kind: 'text', text, sheet: '' });
    else if (area !== undefined) tokens.push({ kind: 'area', text: area, sheet });
    else if (name !== undefined) tokens.push({ kind: 'function', text: name, sheet: '' });
    else tokens.push({ kind: 'sign', text: sign ?? '', sheet: '' });
  }
  return tokens;
}

class Reader {
  private next = 0;

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly tokens: readonly Token[],
    private readonly formula: string,
  ) {}

  get atEnd(): boolean {
    return this.next === this.tokens.length;
  }

  comparison(): Operand {
    let left = this.joined();
    for (let sign = this.sign(['=', '<>', '<', '>', '<=', '>=']); sign !== null;) {
      left = compare(single(left), sign, single(this.joined()));
      sign = this.sign(['=', '<>', '<', '>', '<=', '>=']);
    }
    return left;
  }

  private joined(): Operand {
    let left = this.sum();
    while (this.sign(['&']) !== null) left = asText(single(left)) + asText(single(this.sum()));
    return left;
  }

  private sum(): Operand {
    let left = this.product();
    for (let sign = this.sign(['+', '-']); sign !== null; sign = this.sign(['+', '-'])) {
      const right = numeric(single(this.product()));
      left = numeric(single(left)) + (sign === '+' ? right : -right);
    }
    return left;
  }

  private product(): Operand {
    let left = this.factor();
    for (let sign = this.sign(['*', '/']); sign !== null; sign = this.sign(['*', '/'])) {
      const right = numeric(single(this.factor()));
      if (sign === '/' && right === 0) return { error: '#DIV/0!' };
      left = sign === '*' ? numeric(single(left)) * right : numeric(single(left)) / right;
    }
    return left;
  }

  private factor(): Operand {
    if (this.sign(['-']) !== null) return -numeric(single(this.factor()));
    if (this.sign(['(']) !== null) {
      const inner = this.comparison();
      if (this.sign([')']) === null) throw notAFormula(this.formula);
      return inner;
    }
    const token = this.tokens[this.next++];
    if (token?.kind === 'number') return Number(token.text);
    if (token?.kind === 'text') return token.text.replaceAll('""', '"');
    if (token?.kind === 'area') return this.valuesOf(token);
    if (token?.kind === 'function') return this.applied(token.text);
    throw notAFormula(this.formula);
  }

  private applied(name: string): Operand {
    const args: Operand[] = [];
    this.sign(['(']);
    do args.push(this.comparison());
    while (this.sign([',']) !== null);
    if (this.sign([')']) === null) throw notAFormula(this.formula);
    const numbers = args.flat().filter((value) => typeof value === 'number');
    const first = single(args[0] ?? null);
    switch (name) {
      case 'SUM':
        return numbers.reduce((total, number) => total + number, 0);
      case 'COUNT':
        return numbers.length;
      case 'ABS':
        return Math.abs(numeric(first));
      case 'ROUND': {
        const scale = 10 ** numeric(single(args[1] ?? 0));
        return (Math.sign(numeric(first)) * Math.round(Math.abs(numeric(first)) * scale)) / scale;
      }
      case 'FIXED': {
        const digits = numeric(single(args[1] ?? 2));
        return fixed(numeric(first), digits, this.book.locale);
      }
      case 'IF':
        return first === true || (typeof first === 'number' && first !== 0)
          ? (args[1] ?? true)
          : (args[2] ?? false);
      default:
        throw notAFormula(this.formula);
    }
  }

  private valuesOf(token: Token): Operand {
    const area = this.book.locate(token.sheet + token.text, this.sheet);
    const values = [...area.places()].map(([row, column]) =>
      valueOf(this.book, area.sheet, row, column),
    );
    return values.length === 1 ? (values[0] ?? null) : values;
  }

  private sign(wanted: readonly string[]): string | null {
    const token = this.tokens[this.next];
    if (token?.kind !== 'sign' || !wanted.includes(token.text)) return null;
    this.next++;
    return token.text;
  }
}

/** The value of a cell, a formula worked out as it stands now. */
export function valueOf(book: Book, sheet: Sheet, row: number, column: number): CellValue {
  const cell = sheet.cell(row, column);
  return cell.formula === null || cell.isCached ? cell.value : calculate(book, sheet, cell.formula);
}

function single(operand: Operand): CellValue {
  return Array.isArray(operand)
    ? ((operand as readonly CellValue[])[0] ?? null)
    : (operand as CellValue);
}

/** A number as text, grouped and pointed as the user's language has it. */
function fixed(value: number, digits: number, locale: string): string {
  return value.toLocaleString(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function asText(value: CellValue): string {
  return value === null ? '' : isError(value) ? value.error : String(value);
}

function numeric(value: CellValue): number {
  return typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : 0;
}

function compare(left: CellValue, sign: string, right: CellValue): boolean {
  const comparable = (value: CellValue): string | number =>
    typeof value === 'string' ? value : isError(value) ? value.error : numeric(value);
  const [a, b] = [comparable(left), comparable(right)];
  if (sign === '=') return a === b;
  if (sign === '<>') return a !== b;
  const isLess = a < b;
  if (sign === '<') return isLess;
  if (sign === '>=') return !isLess;
  return sign === '>' ? a > b : a <= b;
}
