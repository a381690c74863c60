/** The box that saves the whole guide on the device, and removes it again. */
import { forget, isGuideKept } from '../../offline/keeping.ts';
import { readyWorker, root, startWorker } from './register.ts';

const box = document.querySelector<HTMLElement>('[data-keep-guide]')!;
const [keep, remove] = [...box.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
const status = box.querySelector('[role=status]')!;
const bar = box.querySelector('progress')!;

type Message = 'saving' | 'kept' | 'failed' | 'unable' | 'removed';

/** The words stand in the box, in the language of the page. */
function say(message: Message): void {
  status.textContent = box.dataset[message] ?? '';
}

function end(isKept: boolean, message: Message): void {
  // The button that was pressed goes, and the focus goes on to the one that takes its place.
  const hadFocus = box.contains(document.activeElement);
  keep.parentElement!.hidden = isKept;
  remove.parentElement!.hidden = !isKept;
  keep.removeAttribute('aria-disabled');
  bar.hidden = true;
  if (hadFocus) (isKept ? remove : keep).focus();
  say(message);
}

async function save(): Promise<void> {
  if (keep.ariaDisabled) return;
  // Not disabled: that would take the focus away.
  keep.ariaDisabled = 'true';
  say('saving');
  const registration = await startWorker();
  if (!registration) return end(false, 'unable');
  const worker = await readyWorker(registration);
  if (!worker) return end(false, 'failed');
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<{ done: number; all: number } | { end: 'kept' | 'failed' }>) => {
    if ('end' in data) end(data.end === 'kept', data.end);
    else Object.assign(bar, { hidden: false, value: data.done, max: data.all });
  };
  worker.postMessage('keep-guide', [port2]);
}

async function clear(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(root))?.unregister();
  await forget({ caches, root });
  end(false, 'removed');
}

keep.addEventListener('click', () => void save().catch(() => end(false, 'failed')));
remove.addEventListener('click', () => void clear());
// Outside of a secure context there are no caches.
if ('caches' in window)
  void isGuideKept({ caches, root }).then(
    (isKept) => isKept && end(true, 'kept'),
    () => undefined,
  );
