import { templateFilePaths, templateRoute } from '../../site/template-routes.ts';

export const getStaticPaths = () => templateFilePaths('de', 'pptx');

export const GET = templateRoute('pptx');
