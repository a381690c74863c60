import { testEveryPage } from './every-page.ts';

await testEveryPage((path) => path.startsWith('en/'));
