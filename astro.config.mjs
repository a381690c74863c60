import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentChecks } from './checks/astro-integration.ts';
import { offline } from './src/offline/astro-integration.ts';
import { offlinePage } from './src/offline/plan.ts';
import { searchIndex } from './src/search/astro-integration.ts';
import { base, site } from './src/site/deployment.ts';
import { tightenPolicy } from './src/site/tighten-policy.ts';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  i18n: { locales: ['de', 'en'], defaultLocale: 'de', routing: { prefixDefaultLocale: false } },
  integrations: [
    contentChecks(),
    mdx(),
    react(),
    sitemap({
      i18n: { defaultLocale: 'de', locales: { de: 'de', en: 'en' } },
      filter: (page) => !page.endsWith(`/${offlinePage}`),
    }),
    tightenPolicy(),
    searchIndex(),
    offline(),
  ],
  // A style attribute or an inlined stylesheet would need 'unsafe-inline' in the policy below.
  build: { inlineStylesheets: 'never' },
  // Authors write „…“ and “…” themselves; smart punctuation knows only one language.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
      ],
      // 'wasm-unsafe-eval' is for Pagefind's index reader alone.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    ssr: {
      external: [
        '@cantoo/pdf-lib',
        '@hyzyla/pdfium',
        '@myriaddreamin/typst-ts-node-compiler',
        '@pdf-lib/fontkit',
        '@resvg/resvg-js',
        'subset-font',
      ],
    },
  },
});
