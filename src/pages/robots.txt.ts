import type { APIRoute } from 'astro';
import { fileAddress } from '../site/addresses.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(fileAddress(import.meta.env.BASE_URL, 'sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`);
};
