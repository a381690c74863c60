/**
 * `npm run bench`: the figures the project promises, measured now on this machine. With names behind it, only these
 * parts, on the site as it was built last: `npm run bench -- map funnel`.
 */
import { weighEditor } from './bench/editor-weight.ts';
import { timeFunnel } from './bench/funnel-speed.ts';
import { timeMap } from './bench/map-speed.ts';
import { timeSearch } from './bench/search.ts';
import { timeBuild, weighSite } from './bench/site.ts';
import { measureTemplates } from './bench/templates.ts';

const parts = {
  build: timeBuild,
  weights: weighSite,
  search: timeSearch,
  map: timeMap,
  editor: weighEditor,
  funnel: timeFunnel,
  templates: measureTemplates,
};
const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isPart(name));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);

console.log('Script times are processor time of the page’s main thread: other programs do not count in.');
for (const name of asked.length > 0 ? asked.filter(isPart) : (Object.keys(parts) as (keyof typeof parts)[]))
  await parts[name]();
