const STORAGE_KEY = 'search-slash';

/** Whether the slash opens the search: yes, unless the reader said no. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    // Storage is switched off: as for everybody.
    return true;
  }
}

export function chooseSlash(opens: boolean): void {
  try {
    if (opens) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, 'off');
  } catch {
    // Storage is switched off: the choice cannot be kept.
  }
}
