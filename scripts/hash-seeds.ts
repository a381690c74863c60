/**
 * Makes tests/seeds/eight-word-runs.json: a short hash of every run of eight words in the seed documents, so that a
 * test can find copied sentences without the documents being part of this repository.
 * Usage: node scripts/hash-seeds.ts <folder with the seed documents>
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, wordRuns } from '../tests/unit/word-runs.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder that holds the seed documents.');
const runs = globSync('*.txt', { cwd: folder }).flatMap((file) =>
  wordRuns(readFileSync(join(folder, file), 'utf8')),
);
const hashes = [...new Set(runs.map(({ text }) => hash(text)))].toSorted();
writeFileSync('tests/seeds/eight-word-runs.json', `${JSON.stringify(hashes)}\n`);
console.log(`${hashes.length} runs of eight words`);
