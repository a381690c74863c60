/** Makes an element with properties and children; text becomes text nodes, so nothing is ever read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** A button of the second rank. */
export const quietButton = (label: string, onclick: () => void): HTMLButtonElement =>
  element('button', { type: 'button', className: 'button quiet', onclick }, label);
