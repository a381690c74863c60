/** All that German and English text, names, formulas and our own marks need. A content check names what is missing. */
export const characters =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0§©«»±²¹·×ÄÖÜßàáâäçèéêëíîïñóôöúûü÷–—‘’‚“”„…€−';
