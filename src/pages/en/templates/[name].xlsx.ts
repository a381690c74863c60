import { templateFilePaths, templateRoute } from '../../../site/template-routes.ts';

export const getStaticPaths = () => templateFilePaths('en', 'xlsx');

export const GET = templateRoute('xlsx');
