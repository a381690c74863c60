import type { FormField, Scene } from '../scene.ts';

const pointsPerMm = 72 / 25.4;

/** A field of a fillable PDF: points from the upper left corner of a page, pages counted from 1. */
export interface PdfField extends FormField {
  page: number;
}

/** The fields of one sheet, in reading order; `page` is the page of the file that shows it, from 1. */
export function formFields({ fields = [] }: Scene, page = 1): PdfField[] {
  return fields.map(({ x, y, width, height, ...field }) => ({
    ...field,
    page,
    x: x * pointsPerMm,
    y: y * pointsPerMm,
    width: width * pointsPerMm,
    height: height * pointsPerMm,
  }));
}
