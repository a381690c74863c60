import type { Mark, Point, Scene } from './scene.ts';

/** The same drawing in another size: every length, type size and field times `factor`. Insets are not scaled. */
export function scaleScene(scene: Scene, factor: number): Scene {
  const { fields, ...rest } = scene;
  return {
    ...rest,
    widthMm: scene.widthMm * factor,
    heightMm: scene.heightMm * factor,
    marks: scene.marks.map((mark) => scaleMark(mark, factor)),
    ...(fields && {
      fields: fields.map((field) => ({
        ...field,
        x: field.x * factor,
        y: field.y * factor,
        width: field.width * factor,
        height: field.height * factor,
      })),
    }),
  };
}

function scaleMark(mark: Mark, factor: number): Mark {
  const point = ({ x, y }: Point): Point => ({ x: x * factor, y: y * factor });
  const stroke = 'stroke' in mark ? { strokeWidth: mark.strokeWidth * factor } : {};
  const dash =
    'dash' in mark && mark.dash ? { dash: [mark.dash[0] * factor, mark.dash[1] * factor] as const } : {};
  switch (mark.kind) {
    case 'line':
      return { ...mark, ...stroke, ...dash, from: point(mark.from), to: point(mark.to) };
    case 'curve':
      return { ...mark, ...stroke, ...dash, points: mark.points.map(point) };
    case 'circle':
    case 'half-disc':
    case 'diamond':
      return { ...mark, ...stroke, centre: point(mark.centre), radius: mark.radius * factor };
    case 'rect':
      return { ...mark, ...stroke, ...point(mark), width: mark.width * factor, height: mark.height * factor };
    case 'text':
      return {
        ...mark,
        ...point(mark),
        boxWidth: mark.boxWidth * factor,
        boxHeight: mark.boxHeight * factor,
        sizePt: mark.sizePt * factor,
      };
  }
}
