/** Where a file will be written: a place that the user chose, or the folder for downloads. */
export interface SaveTarget {
  readonly name: string;
  write(bytes: Uint8Array): Promise<void>;
}

/** Asks where to save a file of the given name; `null` when the user calls it off. To be called upon a click. */
export type SaveFile = (name: string) => Promise<SaveTarget | null>;

interface PickerWindow {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: readonly { accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<{
    readonly name: string;
    createWritable(): Promise<{
      write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
      close(): Promise<void>;
    }>;
  }>;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TYPE_WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.12';

/** Saves where the user says, in browsers that can ask; else as a download. */
export const saveFile: SaveFile = async (name) => {
  const { showSaveFilePicker } = window as Window & PickerWindow;
  if (showSaveFilePicker === undefined) return download(name);
  try {
    const handle = await showSaveFilePicker.call(window, {
      suggestedName: name,
      types: [{ accept: { [typeOf(name)]: [name.endsWith('.xlsm') ? '.xlsm' : '.xlsx'] } }],
    });
    return {
      name: handle.name,
      write: async (bytes) => {
        const file = await handle.createWritable();
        await file.write(new Uint8Array(bytes));
        await file.close();
      },
    };
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? null : download(name);
  }
};

function download(name: string): SaveTarget {
  return {
    name,
    write: (bytes) => {
      const blob = new Blob([new Uint8Array(bytes)], { type: typeOf(name) });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      // The browser has begun to read the file by then.
      setTimeout(() => {
        URL.revokeObjectURL(link.href);
      }, 60_000);
      return Promise.resolve();
    },
  };
}

function typeOf(name: string): string {
  return name.endsWith('.xlsm') ? TYPE_WITH_MACROS : TYPE;
}
