import type { Language } from '../../../i18n/languages.ts';

/**
 * Finds sentences about the firm’s process where a sentence about the customer should stand: a thing or a “customer”
 * to which something is done (“Antrag wird geprüft”, “Order is created”). A hint, not a grammar: it looks at the
 * first words of a line only, so that “wird überholt” further on in a sentence of the customer passes. Each language
 * has its own: “Liest was Kunden schreiben” holds an English “was … en”.
 */
const passives: Record<Language, RegExp> = {
  de: /^(?:(?:[Dd](?:er|ie|as)|[Ee]ine?)\s+)?(\p{Lu}[\p{L}-]*)\s+(?:wird|werden|wurde|wurden)\s/u,
  en: /^(?:(?:the|an?)\s+)?(\p{L}[\p{L}-]*)\s+(?:is|are|was|were|gets?)\s+\p{L}+(?:ed|nt|lt|wn|en)\b/iu,
};

const pronouns = /^(?:ich|er|sie|es|wir|man|i|he|she|it|we|they|you|this|that|there)$/iu;

/**
 * The first line that reads like a process, shortened to 60 characters; undefined where there is none.
 * The persona does things of their own, so a line that begins with their name passes.
 */
export function processLine(text: string, persona: string, lang: Language): string | undefined {
  const names = persona.toLowerCase().split(/\s+/);
  const line = text
    .split('\n')
    .map((each) => each.trim())
    .find((each) => {
      const subject = passives[lang].exec(`${each} `)?.[1];
      return subject !== undefined && !pronouns.test(subject) && !names.includes(subject.toLowerCase());
    });
  return line !== undefined && line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
