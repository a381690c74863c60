import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEntities, htmlTokens } from './html-tokens.ts';

const page = `<!doctype html><html lang="de"><head><title>Ohne</title><style>a > b {}</style></head>
<body><nav>weg</nav><main data-pagefind-body><h1>Titel</h1><p title="a > b">Text<br>weiter</p>
<aside data-pagefind-ignore><p>nicht</p><img src="x"></aside><p>doch</p><!-- nein --></main><footer>weg</footer></body></html>`;

test('knows which text is indexed', () => {
  const indexed = htmlTokens(page).filter(
    ({ kind, isIndexed, raw }) => kind === 'text' && isIndexed && raw.trim(),
  );
  expect(indexed.map(({ raw }) => raw)).toEqual(['Titel', 'Text', 'weiter', 'doch']);
});

test('loses no character', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<br/>',
    'Wort ',
    '<',
    '>',
    '&amp;',
    '<a href="x>y">',
    '</a>',
    '<!-- c -->',
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      expect(
        htmlTokens(html)
          .map(({ raw }) => raw)
          .join(''),
      ).toBe(html);
    }),
  );
});

test('decodes what Astro encodes', () => {
  expect(decodeEntities('A &amp; B &lt;&#39;&quot;&gt; &#x2019;Kauf&shy;preis &unknown;')).toBe(
    'A & B <\'"> ’Kaufpreis &unknown;',
  );
});
