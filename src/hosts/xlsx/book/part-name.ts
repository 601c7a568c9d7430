/** A relation's target, seen from the part that holds it, as a part's name: `worksheets/sheet1.xml` or `/xl/worksheets/sheet1.xml`. */
export function resolvePart(source: string, target: string): string {
  const plain = decode(target.replaceAll('\\', '/').split('#', 1)[0] ?? '');
  const steps = plain.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is the empty name. */
export function relationsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function decode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
