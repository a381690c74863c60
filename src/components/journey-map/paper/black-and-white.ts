import { inks } from '../inks.ts';
import type { Mark, Scene } from '../scene.ts';

const white = inks.paper;
/** Grey that a laser printer still draws as a line. */
const greys: Record<string, string> = { [inks.rule]: '#5a5a5a', [white]: white };

const grey = (ink: string): string => greys[ink] ?? '#000000';

function inGrey(mark: Mark): Mark {
  const fill = 'fill' in mark && mark.fill ? { fill: grey(mark.fill) } : {};
  const stroke = 'stroke' in mark ? { stroke: grey(mark.stroke) } : {};
  return { ...mark, ...fill, ...stroke } as Mark;
}

/** The same drawing in black, one grey and white. */
export function inBlackAndWhite(scene: Scene): Scene {
  const { inset } = scene;
  return {
    ...scene,
    marks: scene.marks.map(inGrey),
    ...(inset && { inset: { ...inset, scene: inBlackAndWhite(inset.scene) } }),
  };
}
