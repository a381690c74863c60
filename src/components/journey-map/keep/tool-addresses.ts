import type { GuideAddresses } from '../method/guide-pages.ts';

/** Where the tool leads, in the language of the page. */
export interface ToolAddresses {
  guide: string;
  /** Empty maps to print. */
  templates: string;
  method: GuideAddresses;
}
