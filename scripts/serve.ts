/** Serves the built site as a host would: base path, headers of public/_headers, 404 page. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

/** The headers for every file, from a `_headers` file (Netlify's and Cloudflare's form). */
export function headersForAll(file: string): [string, string][] {
  const [, block = ''] = /^\/\*\n((?: .*\n?)+)/m.exec(file) ?? [];
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...value] = line.trim().split(':');
      return [name, value.join(':').trim()];
    });
}

/** Starts the server; resolves to it and to the address of the site's root, base path included. */
export async function serve(
  dist: string,
  { port = 0, base = '/' } = {},
): Promise<{ server: Server; address: string }> {
  const headers = headersForAll(readFileSync(join(dist, '_headers'), 'utf8'));
  const notFound = readFileSync(join(dist, '404.html'));
  const files = sirv(dist, { dev: true, etag: true });
  const root = base.replace(/\/$/, '');

  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!request.url?.startsWith(`${root}/`)) return missing();
    request.url = request.url.slice(root.length);
    return files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const { port: actual } = server.address() as { port: number };
  return { server, address: `http://localhost:${actual}${root}/` };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env.PORT ?? 4321);
  const { address } = await serve('dist', { port, base: process.env.BASE_PATH ?? '/' });
  console.log(`\nThe guide is open at ${address}`);
}
