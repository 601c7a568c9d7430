import { dayOf, serialOf } from '../../../src/workbook/day';
import { quoted, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Book, DefinedName } from '../model/book';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { Handle, apiType, type ApiTypes } from '../protocol/api-type';
import { area, text, truth, whole } from './arguments';
import type { World } from './world';

/** The workbook itself, its names, its custom XML and its functions. */
export function workbookMembers(world: World): ApiTypes {
  const book = (): Book => world.book;
  return {
    Workbook: apiType<Book>({
      open: {
        Worksheets: () => new Handle('WorksheetCollection', null),
        Names: () => new Handle('NamedItemCollection', null),
        Protection: () => new Handle('WorkbookProtection', null),
        CustomXmlParts: () => new Handle('CustomXmlPartCollection', null),
        Functions: () => new Handle('Functions', null),
        Application: () => new Handle('Application', null),
      },
      call: {
        _RemoveReference: (_, [reference]) => {
          world.release(text(reference));
        },
      },
    }),
    // office.js announces itself once its event handler is registered
    'Microsoft.InternalService.AddinInternalService': apiType({
      call: { NotifyActionHandlerReady: () => undefined },
    }),
    WorkbookProtection: apiType({ read: { Protected: () => book().structureProtected } }),
    Application: apiType({
      call: { SuspendScreenUpdatingUntilNextSync: () => undefined },
    }),
    Functions: apiType({
      call: {
        Date: (_, [year, month, day]) => {
          const date = dayOf(whole(year), whole(month), whole(day));
          return new Handle('FunctionResult<T>', serialOf(date, book().dateSystem));
        },
      },
    }),
    'FunctionResult<T>': apiType<number>({ read: { Value: (value) => value, Error: () => null } }),
    NamedItemCollection: apiType<Sheet | null>({
      items: (of) => namesOf(of, book()).map((name) => new Handle('NamedItem', name)),
      item: (_, key) => {
        const name = book().name(text(key));
        return name && new Handle('NamedItem', name);
      },
      call: {
        Add: (_, [name, reference]) => {
          const target = reference === '=#REF!' ? null : rangeIn(reference, book());
          return new Handle('NamedItem', book().addName(text(name), target));
        },
      },
    }),
    NamedItem: apiType<DefinedName>({
      id: { name: '_Id', get: (name) => name.name },
      read: {
        Name: (name) => name.name,
        Formula: (name) => formulaOf(name.area),
        Visible: (name) => name.visible,
      },
      write: {
        Visible: (name, given) => {
          name.visible = truth(given);
        },
      },
      call: {
        Delete: (name) => {
          book().names = book().names.filter((other) => other !== name);
        },
      },
    }),
    CustomXmlPartCollection: apiType({
      item: (_, key) =>
        book().customXml.has(text(key)) ? new Handle('CustomXmlPart', text(key)) : null,
      call: {
        Add: (_, [xml]) => {
          const id = book().newId();
          book().customXml.set(id, text(xml));
          return new Handle('CustomXmlPart', id);
        },
        GetByNamespace: (_, [uri]) => new Handle('CustomXmlPartScopedCollection', text(uri)),
      },
    }),
    CustomXmlPartScopedCollection: apiType<string>({
      items: (uri) =>
        [...book().customXml]
          .filter(([, xml]) => xml.includes(`xmlns="${uri}"`))
          .map(([id]) => new Handle('CustomXmlPart', id)),
    }),
    CustomXmlPart: apiType<string>({
      id: { name: 'Id', get: (id) => id },
      call: {
        GetXml: (id) => {
          const xml = book().customXml.get(id);
          if (xml === undefined) throw itemNotFound();
          return xml;
        },
        Delete: (id) => {
          book().customXml.delete(id);
        },
      },
    }),
  };
}

/** The workbook's names, or those of a sheet alone. */
function namesOf(sheet: Sheet | null, book: Book): readonly DefinedName[] {
  if (!sheet) return book.names;
  return sheet.names.map((name) => ({ name, area: sheet.area(0, 0), visible: false }));
}

function rangeIn(reference: unknown, book: Book): Area {
  const [here] = book.sheets;
  if (!here) throw invalidArgument();
  return reference instanceof Handle
    ? area(reference, here)
    : book.locate(text(reference).replace(/^=/, ''), here);
}

function formulaOf(target: Area | null): string {
  if (!target) return '=#REF!';
  const absolute = target.local.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quoted(target.sheet.name)}!${absolute}`;
}
