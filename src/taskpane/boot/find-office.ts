/** Where the pane runs. `missing`: a host is there, but its library did not come. */
export type Surroundings = 'excel' | 'browser' | 'missing';

/** How long the pane waits for Office.js before it offers to go on without, in milliseconds. */
const PATIENCE_MS = 5000;

/** Finds out whether Excel holds the pane. Never fails, and never waits longer than its patience. */
export async function findOffice(script: HTMLScriptElement | null): Promise<Surroundings> {
  const isLoaded = await Promise.race([loaded(script), later(PATIENCE_MS)]);
  if (!isLoaded) return isHosted() ? 'missing' : 'browser';
  const info = await Promise.race([Office.onReady(), later(PATIENCE_MS)]);
  if (info === false) return isHosted() ? 'missing' : 'browser';
  return info.host === Office.HostType.Excel ? 'excel' : 'browser';
}

async function loaded(script: HTMLScriptElement | null): Promise<boolean> {
  if (typeof Office !== 'undefined') return true;
  if (script === null || script.dataset['failed'] !== undefined) return false;
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(typeof Office !== 'undefined'));
    script.addEventListener('error', () => resolve(false));
  });
}

/** A page of its own in a browser has no host; Office adds a parameter, frames the page, or gives it a name. */
function isHosted(): boolean {
  return (
    window.parent !== window ||
    location.search.includes('_host_Info') ||
    window.name.includes('hostInfo')
  );
}

function later(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), ms);
  });
}
