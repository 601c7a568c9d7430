import { WorkbookRefused } from '../../../workbook/port';
import type { Package } from '../package';
import { attributeOf, childrenOf, parseXml } from '../xml/parse-xml';
import { readRelations } from './relations';

export const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK =
  /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(sheet|template|addin)(\.macroEnabled)?\.main\+xml$/i;
const BINARY_WORKBOOK = 'application/vnd.ms-excel.sheet.binary.macroenabled.main';

/**
 * The name of the workbook part. Refuses packages of another kind, and signed ones: any edit would break the signature.
 * Without `_rels/.rels` the part is the one that the content types call a workbook.
 */
export function findWorkbook(source: Package): string {
  if (!source.has(CONTENT_TYPES)) throw otherPackage(source);
  const types = declaredTypes(source);
  const relations = readRelations(source, '');
  if (relations.some(({ kind }) => kind === 'origin')) throw new WorkbookRefused('signed');
  const related = relations.find(({ kind }) => kind === 'officeDocument')?.target;
  const declared = [...types].find(([, type]) => WORKBOOK.test(type))?.[0];
  const part = related ?? declared ?? 'xl/workbook.xml';
  const type = types.get(part.toLowerCase());
  if (type?.toLowerCase() === BINARY_WORKBOOK) {
    throw new WorkbookRefused('otherFormat', { format: '.xlsb' });
  }
  if (type !== undefined && !WORKBOOK.test(type) && type !== 'application/xml') {
    throw new WorkbookRefused('notWorkbook');
  }
  if (!source.has(part)) throw new WorkbookRefused('damaged', { part });
  return part;
}

function otherPackage(source: Package): WorkbookRefused {
  if (source.has('content.xml') && source.has('META-INF/manifest.xml')) {
    return new WorkbookRefused('otherFormat', { format: '.ods' });
  }
  return new WorkbookRefused(source.has('xl/workbook.xml') ? 'damaged' : 'notWorkbook');
}

/** Lower-case part name → content type, for parts that are declared one by one. */
function declaredTypes(source: Package): Map<string, string> {
  const root = parseXml(source.text(CONTENT_TYPES), CONTENT_TYPES);
  return new Map(
    childrenOf(root, 'Override').map((element) => [
      (attributeOf(element, 'PartName') ?? '').replace(/^\//, '').toLowerCase(),
      attributeOf(element, 'ContentType') ?? '',
    ]),
  );
}
