/**
 * The little that every page runs: colours, language switch, contents list, definitions, and what fetches search and
 * quiz items when a reader comes near them. One file, because two compress worse (230 bytes on each page, brotli).
 */
import { followSections } from './table-of-contents.ts';
import { connectDefinitions } from '../mdx/definitions.ts';
import { connectChecklists } from '../mdx/checklists.ts';
import { rememberWhenRead } from './page-end.ts';
import { connectThemeSwitch } from './theme-switch.ts';
import { keepPlaceInOtherLanguage } from './language-switch.ts';
import '../quiz/try.ts';
import '../search/search-dialog.ts';

connectThemeSwitch();
keepPlaceInOtherLanguage();
followSections();
connectDefinitions();
connectChecklists();
rememberWhenRead();
