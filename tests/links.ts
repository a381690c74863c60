/** Follows every internal link and anchor of the served site, at the root and below a path. Other hosts are left alone. */
import { LinkChecker, LinkState } from 'linkinator';
import { fixedPages } from '../src/site/pages.ts';
import { readPlace } from '../src/site/map-place.ts';

/** The fragment of a link to the map says a place in the reader's own map, which no built page can hold. */
function leadsIntoMap(link: string): boolean {
  const { pathname, hash } = new URL(link);
  const isMap = Object.values(fixedPages.map).some((address) => pathname.endsWith(`/${address}/`));
  return isMap && readPlace(hash) !== undefined;
}

async function check(name: string, address: string): Promise<boolean> {
  const origin = new URL(address).origin;
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: [address, new URL('en/', address).href],
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: async (link: string) => !link.startsWith(origin),
  });
  const broken = links.filter(
    ({ state, status, url }) => state === LinkState.BROKEN && !(status === 200 && leadsIntoMap(url)),
  );
  const followed = links.filter(({ state }) => state === LinkState.OK).length;
  for (const { url, parent, status } of broken) console.error(`${parent}\n  links to ${url} (${status})`);
  console.log(`${name}: ${followed} links and anchors hold, ${broken.length} broken`);
  return broken.length === 0 && followed > 0;
}

const results = [
  await check('at the root', process.env['SITE_ADDRESS']!),
  await check('below a path', process.env['SITE_BELOW_PATH']!),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
