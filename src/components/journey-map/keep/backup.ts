import type { MapRecord } from './record.ts';

/** When a file is worth a reminder. Browsers may delete what they store; a file is the reader's own. */

const minute = 60_000;
const day = 24 * 60 * minute;
/** Milliseconds of edits that no file holds. */
const worthOfWork = 20 * minute;

/** True when 20 minutes of edits, or edits of yesterday, are in no file. */
export const isBackupDue = ({ editedSince, savedAt }: MapRecord, now: number): boolean =>
  editedSince !== null && (savedAt - editedSince >= worthOfWork || now - editedSince >= day);

/** Whole minutes, hours or days between two times, in the largest unit that counts at least one. */
export function ageOf(time: number, now: number): { value: number; unit: 'minute' | 'hour' | 'day' } {
  const minutes = Math.max(0, Math.floor((now - time) / minute));
  if (minutes < 60) return { value: minutes, unit: 'minute' };
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? { value: hours, unit: 'hour' } : { value: Math.floor(hours / 24), unit: 'day' };
}
