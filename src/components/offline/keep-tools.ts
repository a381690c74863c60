/** On the page of a tool: once somebody works with it, keeps all tools for use without a network. */
import { startWorker } from './register.ts';

const { connection } = navigator as { connection?: { saveData?: boolean } };
const main = document.querySelector('main');
const start = () => void startWorker();

// Who only looks, or saves data, is not sent what may never be used.
if (!connection?.saveData)
  for (const event of ['pointerdown', 'keydown']) main?.addEventListener(event, start, { once: true });
