/**
 * Which tab may write a map: the one that holds its Web Lock. The others wait in line and follow what is written.
 * Where there are no Web Locks every tab may write, and the revision check of the store turns a collision into a copy.
 */

export interface LockEvents {
  /** This tab may write now. Until it resolves, nobody is told. */
  onGranted: () => Promise<void>;
  /** Another tab writes now. */
  onLost: () => void;
  /** Another tab asks for the map: save what is not saved yet. */
  onAsked: () => Promise<void>;
  /** Another tab has written the map. */
  onStored: () => void;
}

export interface MapLock {
  /** Resolves as soon as it is known whether this tab may write. */
  ready: Promise<undefined>;
  /** Asks the writing tab to hand over; one that does not answer loses the map anyway. */
  takeOver: () => void;
  /** Tells the other tabs that the map was written. */
  tellStored: () => void;
  release: () => void;
}

interface Message {
  type: 'asked' | 'stored';
  id: string;
}

const channelName = 'journey-map';
/** Milliseconds that a tab has to save and hand over. A frozen tab never answers; it saved when it was hidden. */
const patience = 2000;

export function holdMap(id: string, events: LockEvents): MapLock {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);
  const send = (type: Message['type']) => channel?.postMessage({ type, id } satisfies Message);
  const known = Promise.withResolvers<undefined>();
  let line = new AbortController();
  let letGo: (() => void) | undefined;
  let isReleased = false;

  const hold = (): Promise<undefined> => {
    if (isReleased) return Promise.resolve(undefined);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    letGo = () => resolve(undefined);
    allow();
    return promise;
  };
  /** Stands in line, and again whenever the lock was lost. */
  async function wait(options: LockOptions): Promise<void> {
    const answer = await navigator.locks
      .request(`journey-map:${id}`, options, (lock) => (lock ? hold() : 'refused'))
      .catch(() => 'failed');
    const hadIt = letGo !== undefined;
    letGo = undefined;
    if (isReleased || options.signal?.aborted) return;
    // Locks are forbidden here: nobody can be kept out.
    if (answer === 'failed' && !hadIt) return allow();
    events.onLost();
    known.resolve(undefined);
    void wait({ signal: line.signal });
  }
  function allow(): void {
    void events.onGranted().finally(() => known.resolve(undefined));
  }

  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.id !== id) return;
      if (data.type === 'stored') events.onStored();
      else if (letGo) void events.onAsked().finally(() => letGo?.());
    };
  if (hasLocks()) void wait({ ifAvailable: true });
  else allow();

  return {
    ready: known.promise,
    tellStored: () => send('stored'),
    takeOver() {
      send('asked');
      setTimeout(() => {
        if (letGo || isReleased || !hasLocks()) return;
        // Two requests of one tab would hand the map to each other.
        line.abort();
        line = new AbortController();
        void wait({ steal: true });
      }, patience);
    },
    release() {
      isReleased = true;
      line.abort();
      letGo?.();
      channel?.close();
    },
  };
}

// Absent on pages without https, whatever the types say.
const hasLocks = (): boolean => (navigator as { locks?: LockManager }).locks !== undefined;
