import { templateFilePaths, templateRoute } from '../../site/template-routes.ts';

export const getStaticPaths = () => templateFilePaths('de', 'docx');

export const GET = templateRoute('docx');
