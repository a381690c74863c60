import type { APIRoute, GetStaticPaths } from 'astro';
import type { PaperId } from '../../components/journey-map/papers.ts';
import { blankMapPdf } from '../../pdf/sheet-files.ts';
import { pdfFiles } from '../../site/templates.ts';

export const getStaticPaths = (() =>
  pdfFiles('de').map(({ name, paper }) => ({
    params: { file: name },
    props: { paper },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ paper: PaperId }> = ({ props }) =>
  new Response(blankMapPdf('de', props.paper), { headers: { 'content-type': 'application/pdf' } });
