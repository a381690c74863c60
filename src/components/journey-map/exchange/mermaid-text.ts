/** Texts inside a Mermaid diagram: signs that its grammar uses are written as character codes (“#58;” is a colon). */

const names: Record<string, string> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  colon: ':',
  semi: ';',
  num: '#',
  comma: ',',
  nbsp: '\u00a0',
};

const code = (letter: string): string => `#${letter.codePointAt(0)};`;

/** One line of text for a name, a title or an actor; words that begin a statement lose that meaning. */
export const writeMermaidText = (text: string): string =>
  oneLine(text)
    .replace(/[#:;,<>%{}"`\\]/g, code)
    .replace(/^(?:journey|title|section|acctitle|accdescr|end|---)/i, (word) => code(word) + word.slice(1));

/** A text without line breaks, as a diagram holds it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text as a reader of the drawn diagram sees it. */
export const readMermaidText = (text: string): string =>
  text
    .replace(/<br ?\/?>/gi, ' ')
    .replace(/#(\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
      const number = Number(name);
      if (Number.isNaN(number)) return Object.hasOwn(names, name) ? names[name]! : whole;
      const isLetter = number > 31 && number <= 0x10ffff && (number < 0xd800 || number > 0xdfff);
      return isLetter ? String.fromCodePoint(number) : whole;
    })
    .trim();
