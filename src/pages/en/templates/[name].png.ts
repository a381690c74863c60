import { templateFilePaths, templateRoute } from '../../../site/template-routes.ts';

export const getStaticPaths = () => templateFilePaths('en', 'png');

export const GET = templateRoute('png');
