import { inExcel, send } from './in-excel';

/**
 * Tells when somebody, perhaps we, changes cells or adds or deletes a sheet. Events may be missed: they only hint that results are old.
 * @returns what ends the watch
 */
export function watchChanges(listener: () => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const heard = (): Promise<void> => {
      listener();
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add(heard),
      worksheets.onAdded.add(heard),
      worksheets.onDeleted.add(heard),
    ];
    await send(context);
    return async () => {
      for (const handler of handlers) handler.remove();
      await send(context);
    };
  });
}
