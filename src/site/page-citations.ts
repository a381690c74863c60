import { getCollection } from 'astro:content';
import type { Language } from '../i18n/languages.ts';
import { citedSources, type SourcesBehind } from './citations.ts';
import type { GuidePage } from './guide.ts';

let sourcesBehind: Promise<SourcesBehind> | undefined;

async function readSourcesBehind(): Promise<SourcesBehind> {
  const metrics = (await getCollection('metrics')).map(({ id, data }) => [id, data.sources] as const);
  const questions = await getCollection('audit');
  const byRecommendation = Map.groupBy(questions, ({ data }) => data.recommendation);
  const audit = [...byRecommendation].map(
    ([id, group]) => [id, group.flatMap(({ data }) => data.sources)] as const,
  );
  return { metrics: new Map(metrics), audit: new Map(audit) };
}

/** Ids of the sources a guide page cites, in the order of their numbers. */
export async function pageCitations(page: GuidePage, lang: Language): Promise<string[]> {
  sourcesBehind ??= readSourcesBehind();
  return citedSources(page.words[lang].body ?? '', await sourcesBehind);
}
