import { useState } from 'react';

const KEY = 'kontraktstatus.welcomed';

/** Office parts its storage between add-ins and hosts, except on the desktop; nothing of the workbook is ever kept in it. */
function key(context: { readonly partitionKey?: string }): string {
  return (context.partitionKey ?? '') + KEY;
}

/** Whether the user has seen the welcome. A browser that keeps nothing shows it again. */
export function useWelcome(): { readonly isKnown: boolean; readonly dismiss: () => void } {
  const [isKnown, setKnown] = useState(() => {
    try {
      return localStorage.getItem(key(Office.context)) !== null;
    } catch {
      return false;
    }
  });
  const dismiss = (): void => {
    setKnown(true);
    try {
      localStorage.setItem(key(Office.context), '1');
    } catch {
      // Storage is barred in some webviews; the welcome comes again next time.
    }
  };
  return { isKnown, dismiss };
}
