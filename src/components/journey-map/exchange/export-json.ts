import type { JourneyMap } from '../model.ts';

/** The whole document, unknown fields included, laid out so that people can read and compare it. */
export const writeJson = (map: JourneyMap): string => `${JSON.stringify(map, null, 2)}\n`;
