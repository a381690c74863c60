/** Where the reader's numbers are kept: in this browser and nowhere else. The only file that touches storage. */
const key = 'funnel';
const keptAside = 'funnel-unreadable';

/** Returns the stored text; null where there is none or storage is switched off. */
export function readStored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores the text and says whether it really stands there afterwards. */
export function store(text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}

/** Puts a text that cannot be read where nothing overwrites it. An earlier one is not replaced. */
export function keepAside(text: string): void {
  try {
    if (localStorage.getItem(keptAside) === null) localStorage.setItem(keptAside, text);
    else if (localStorage.getItem(keptAside) !== text)
      localStorage.setItem(`${keptAside}-${Date.now()}`, text);
  } catch {
    // Then the message still offers the text as a file.
  }
}

/** Calls back when another tab stores numbers; returns how to stop. */
export function onStoredElsewhere(callback: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === key) callback();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
