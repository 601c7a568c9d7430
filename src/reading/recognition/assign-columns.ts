/**
 * The one best assignment of fields to columns: `scores[f][c]` is how well column c fits field f, 0 for «not at all».
 * Gives for each field the index of its column, or `null`; no column serves two fields, and the sum of scores is the
 * largest there is (the Hungarian method with potentials, fields × columns² at worst).
 */
export function assignColumns(scores: readonly (readonly number[])[]): (number | null)[] {
  const fields = scores.length;
  const real = scores[0]?.length ?? 0;
  const width = real + fields;
  const cost = (field: number, column: number): number =>
    column < real ? -(scores[field]?.[column] ?? 0) : 0;

  const fieldPotential = new Float64Array(fields + 1);
  const columnPotential = new Float64Array(width + 1);
  const fieldOf = new Int32Array(width + 1);
  const previous = new Int32Array(width + 1);

  for (let field = 1; field <= fields; field += 1) {
    fieldOf[0] = field;
    let column = 0;
    const slack = new Float64Array(width + 1).fill(Infinity);
    const seen = new Uint8Array(width + 1);
    do {
      seen[column] = 1;
      const current = fieldOf[column] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let c = 1; c <= width; c += 1) {
        if (seen[c]) continue;
        const reduced =
          cost(current - 1, c - 1) - (fieldPotential[current] ?? 0) - (columnPotential[c] ?? 0);
        if (reduced < (slack[c] ?? Infinity)) {
          slack[c] = reduced;
          previous[c] = column;
        }
        if ((slack[c] ?? Infinity) < step) {
          step = slack[c] ?? Infinity;
          next = c;
        }
      }
      for (let c = 0; c <= width; c += 1) {
        if (seen[c]) {
          const owner = fieldOf[c] ?? 0;
          fieldPotential[owner] = (fieldPotential[owner] ?? 0) + step;
          columnPotential[c] = (columnPotential[c] ?? 0) - step;
        } else {
          slack[c] = (slack[c] ?? Infinity) - step;
        }
      }
      column = next;
    } while ((fieldOf[column] ?? 0) !== 0);
    do {
      const before = previous[column] ?? 0;
      fieldOf[column] = fieldOf[before] ?? 0;
      column = before;
    } while (column !== 0);
  }

  const assigned = new Array<number | null>(fields).fill(null);
  for (let c = 1; c <= real; c += 1) {
    const field = fieldOf[c] ?? 0;
    if (field > 0 && (scores[field - 1]?.[c - 1] ?? 0) > 0) assigned[field - 1] = c - 1;
  }
  return assigned;
}
