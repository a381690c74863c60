import type { APIRoute, GetStaticPaths } from 'astro';
import { languages } from '../../i18n/languages.ts';
import { words } from '../../i18n/words.ts';
import { guidePages } from '../../site/guide.ts';
import { fixedPages, type FixedPageId } from '../../site/pages.ts';
import { pageTitles } from '../../site/page-titles.ts';
import { previewPicture } from '../../site/preview-picture.ts';

export const getStaticPaths = (async () => {
  const guide = await guidePages();
  return languages.flatMap((lang) =>
    [
      ...guide.map((page) => ({ id: page.id, title: page.words[lang].data.title })),
      ...(Object.keys(fixedPages) as FixedPageId[]).map((id) => ({ id, title: pageTitles[lang][id] })),
    ].map(({ id, title }) => ({
      params: { page: `${id}.${lang}` },
      props: { title, kicker: words[lang].siteName },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(previewPicture({ title: props['title'], kicker: props['kicker'] }), {
    headers: { 'content-type': 'image/png' },
  });
