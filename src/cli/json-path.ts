/** A place in a JSON file: `goals[3].targets[0].value`, `sheets["Møder 2026"].kind`; the whole file is `$`. */
export function jsonPath(path: readonly (string | number)[]): string {
  return (
    path.reduce<string>((before, key) => {
      if (typeof key === 'number') return `${before}[${String(key)}]`;
      if (!/^[A-Za-z$_][\w$-]*$/.test(key)) return `${before}[${JSON.stringify(key)}]`;
      return before === '' ? key : `${before}.${key}`;
    }, '') || '$'
  );
}
