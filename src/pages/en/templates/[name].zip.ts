import { templateFilePaths, templateRoute } from '../../../site/template-routes.ts';

export const getStaticPaths = () => templateFilePaths('en', 'zip');

export const GET = templateRoute('zip');
