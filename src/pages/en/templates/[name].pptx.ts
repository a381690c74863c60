import { templateFilePaths, templateRoute } from '../../../site/template-routes.ts';

export const getStaticPaths = () => templateFilePaths('en', 'pptx');

export const GET = templateRoute('pptx');
