import { templateFilePaths, templateRoute } from '../../site/template-routes.ts';

export const getStaticPaths = () => templateFilePaths('de', 'xlsx');

export const GET = templateRoute('xlsx');
