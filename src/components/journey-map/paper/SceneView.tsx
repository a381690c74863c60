import { createElement, memo, type ReactNode } from 'react';
import type { Scene } from '../scene.ts';
import { svgTree, type SvgElement } from '../scene-svg.ts';

/** React knows the attributes of SVG by their names in camel case. */
const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function toReact({ name, attributes, children }: SvgElement, key: number): ReactNode {
  const props = Object.entries(attributes).map(([attribute, value]) => [camelCase(attribute), value]);
  return createElement(
    name,
    { key, ...Object.fromEntries(props) },
    ...children.map((child, place) => (typeof child === 'string' ? child : toReact(child, place))),
  );
}

interface SceneViewProps {
  scene: Scene;
}

/** A sheet of paper on the page; its lines keep the widths they will have in print. */
export const SceneView = memo(function SceneView({ scene }: SceneViewProps) {
  return toReact(svgTree(scene, { keepWidths: true }), 0);
});
