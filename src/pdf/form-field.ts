import { z } from 'zod';

/** A place to write into: points from the upper left corner of a page, pages counted from 1. */
export const formField = z.strictObject({
  /** Unique in its file. */
  name: z.string().min(1),
  /** What a screen reader says, and what stands beside the pointer. */
  tip: z.string().min(1),
  /** As many lines as fit, a single line, or a box to tick. */
  kind: z.enum(['text', 'line', 'check']),
  page: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
});
export type FormField = z.infer<typeof formField>;
