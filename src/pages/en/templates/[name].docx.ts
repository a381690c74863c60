import { templateFilePaths, templateRoute } from '../../../site/template-routes.ts';

export const getStaticPaths = () => templateFilePaths('en', 'docx');

export const GET = templateRoute('docx');
