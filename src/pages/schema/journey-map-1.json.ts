import type { APIRoute } from 'astro';
import { publishedSchema } from '../../components/journey-map/exchange/map-schema.ts';
import { fileAddress } from '../../site/addresses.ts';

/** The JSON Schema of a journey map, version 1. */
export const GET: APIRoute = ({ site, url }) => {
  const address = fileAddress(import.meta.env.BASE_URL, 'schema/journey-map-1.json');
  return new Response(`${JSON.stringify(publishedSchema(new URL(address, site ?? url).href), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
};
