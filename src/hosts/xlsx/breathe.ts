/** Long work stops this often, in milliseconds, so that a pane stays alive. */
const SLICE = 40;

/** A function to await inside long work: mostly at once, now and then after others have had their turn. */
export function breathe(): () => Promise<void> | undefined {
  let since = Date.now();
  return () => {
    if (Date.now() - since < SLICE) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = Date.now();
        resolve();
      }, 0),
    );
  };
}
