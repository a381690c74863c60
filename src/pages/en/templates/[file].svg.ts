import type { APIRoute, GetStaticPaths } from 'astro';
import { blankMapPicture } from '../../../pdf/sheet-files.ts';
import { templates } from '../../../site/templates.ts';

export const getStaticPaths = (() =>
  templates.map(({ picture }) => ({ params: { file: picture.en } }))) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(blankMapPicture('en'), { headers: { 'content-type': 'image/svg+xml' } });
