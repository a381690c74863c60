/** The two languages of the guide. German stands at the root, English below /en/. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

export const otherLanguage = (lang: Language): Language => (lang === 'de' ? 'en' : 'de');

/** One value for each language, side by side. */
export type Both<T> = Record<Language, T>;

/** Reads Astro's `currentLocale`, which is undefined where no locale matches. */
export const asLanguage = (locale: string | undefined): Language => (locale === 'en' ? 'en' : 'de');
