/** The little that every page runs: colours, language switch, contents list, definitions. Kept small: it is on each page. */
import { followSections } from './table-of-contents.ts';
import { connectDefinitions } from '../mdx/definitions.ts';
import { connectChecklists } from '../mdx/checklists.ts';
import { rememberWhenRead } from './page-end.ts';
import { connectThemeSwitch } from './theme-switch.ts';
import { keepPlaceInOtherLanguage } from './language-switch.ts';

connectThemeSwitch();
keepPlaceInOtherLanguage();
followSections();
connectDefinitions();
connectChecklists();
rememberWhenRead();
