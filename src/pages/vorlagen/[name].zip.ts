import { templateFilePaths, templateRoute } from '../../site/template-routes.ts';

export const getStaticPaths = () => templateFilePaths('de', 'zip');

export const GET = templateRoute('zip');
