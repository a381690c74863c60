declare namespace App {
  interface Locals {
    /** Ids of the sources cited on this page, in the order of their numbers. */
    citations: string[];
    /** All pages stand in one document, which is made for paper. */
    isWholeGuide?: boolean;
  }
}
