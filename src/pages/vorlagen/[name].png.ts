import { templateFilePaths, templateRoute } from '../../site/template-routes.ts';

export const getStaticPaths = () => templateFilePaths('de', 'png');

export const GET = templateRoute('png');
