import { ELEMENT_NODE, parse, renderSync, TEXT_NODE, walkSync, type ElementNode, type Node } from 'ultrahtml';

const elements = (root: Node, name: string): ElementNode[] => {
  const found: ElementNode[] = [];
  walkSync(root, (node) => {
    if (node.type === ELEMENT_NODE && node.name === name) found.push(node as ElementNode);
  });
  return found;
};

const inner = (element: ElementNode) =>
  element.children
    .map((child) => renderSync(child))
    .join('')
    .trim();

/** A slot's HTML as blocks: text that an author wrote on the line of the tag becomes a paragraph. */
export function asBlocks(html: string): string {
  const trimmed = html.trim();
  return /^<(p|ul|ol|div)\b/.test(trimmed) ? trimmed : `<p>${trimmed}</p>`;
}

/** The inner HTML of each item of the first list in `html`. Takes and gives HTML made by our own build. */
export function listItems(html: string): string[] {
  return elements(parse(html), 'li').map(inner);
}

function plainText(root: Node): string {
  let text = '';
  walkSync(root, (node) => {
    if (node.type === TEXT_NODE) text += node.value;
  });
  return text.trim();
}

/**
 * Prepares a table of a text for small screens. Takes HTML with one table (head row, body rows) made by our own
 * build, and gives it back with a caption, the first cell of each row as its head, the column's name on every
 * other cell as `data-label`, and table roles, which CSS `display` would otherwise take from assistive technology.
 * Throws when there is no table or a row is longer than the head.
 */
export function labelledTable(html: string, caption: string): string {
  const [table] = elements(parse(html), 'table');
  if (!table) throw new Error(`The comparison “${caption}” holds no table.`);
  const labels = elements(table, 'th').map(plainText);

  table.attributes['role'] = 'table';
  for (const row of elements(table, 'tr')) row.attributes['role'] = 'row';
  for (const group of [...elements(table, 'thead'), ...elements(table, 'tbody')])
    group.attributes['role'] = 'rowgroup';
  for (const head of elements(table, 'th'))
    Object.assign(head.attributes, { role: 'columnheader', scope: 'col' });

  for (const row of elements(table, 'tr')) {
    row.children
      .filter((cell): cell is ElementNode => cell.type === ELEMENT_NODE && cell.name === 'td')
      .forEach((cell, column) => {
        const label = labels[column];
        if (label === undefined) throw new Error(`A row of “${caption}” has more cells than its head.`);
        if (column === 0) {
          cell.name = 'th';
          Object.assign(cell.attributes, { role: 'rowheader', scope: 'row' });
        } else {
          Object.assign(cell.attributes, { role: 'cell', 'data-label': label });
        }
      });
  }
  const escaped = caption.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return renderSync(table).replace(/<table[^>]*>/, (open) => `${open}<caption>${escaped}</caption>`);
}
