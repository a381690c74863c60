/** Which pages of the guide were read, kept in this browser and nowhere else. The only file that touches this storage. */
const key = 'read-pages';

/** Ids of the pages read so far; empty where storage is switched off. */
export function readPages(): Set<string> {
  try {
    return new Set(localStorage.getItem(key)?.split(' ').filter(Boolean));
  } catch {
    return new Set();
  }
}

/** Adds a page. Does nothing where storage is switched off. */
export function rememberPage(id: string): void {
  try {
    localStorage.setItem(key, [...readPages().add(id)].join(' '));
  } catch {
    // Progress is a convenience; reading works without it.
  }
}

export function forgetPages(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
