import type { Package } from '../package';
import { attributeOf, childrenOf, parseXml } from '../xml/parse-xml';
import { relationsPart, resolvePart } from './part-name';

/** One relation of a part; external ones (links, linked workbooks) point outside the package. */
export interface Relation {
  readonly id: string;
  /** The last step of the type's address, which transitional and strict packages share: `worksheet`. */
  readonly kind: string;
  /** The part that it points to; the bare target when external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relations of a part; none when it has no relations part. */
export function readRelations(source: Package, part: string): Relation[] {
  const name = relationsPart(part);
  if (!source.has(name)) return [];
  return childrenOf(parseXml(source.text(name), name), 'Relationship').map((element) => {
    const target = attributeOf(element, 'Target') ?? '';
    const isExternal = attributeOf(element, 'TargetMode') === 'External';
    return {
      id: attributeOf(element, 'Id') ?? '',
      kind: (attributeOf(element, 'Type') ?? '').replace(/^.*\//, ''),
      target: isExternal ? target : resolvePart(part, target),
      isExternal,
    };
  });
}
