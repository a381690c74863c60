import { linkHorizontal } from 'd3-shape';

/** From a year on a strip that is true to scale to the row that tells of it. The view stretches the box over the rows. */

const firstYear = 1920;
const lastYear = 2020;

export const boxWidth = 2;
/** Two units a year keep the numbers short. */
export const boxHeight = (lastYear - firstYear) * 2;

/** Height of a year in the box. */
export const heightOf = (year: number): number => ((year - firstYear) / (lastYear - firstYear)) * boxHeight;

const link = linkHorizontal<unknown, [number, number]>();

/** Curves from the strip to the middles of as many equally high rows as there are years; one SVG path. */
export const leadsOf = (years: readonly number[]): string =>
  years
    .map((year, row) => {
      const middle = ((row + 0.5) / years.length) * boxHeight;
      return link({ source: [0, heightOf(year)], target: [boxWidth, middle] });
    })
    .join('');

/** The scale itself, with a tick every ten years. */
export const scale = `M0 0V${boxHeight}${Array.from(
  { length: (lastYear - firstYear) / 10 + 1 },
  (_, decade) => `M0 ${heightOf(firstYear + 10 * decade)}h-.4`,
).join('')}`;

/** Every second decade carries its number; the place in percent of the height. */
export const labels = [1940, 1960, 1980, 2000, 2020].map((year) => ({
  year,
  y: `${(heightOf(year) / boxHeight) * 100}%`,
}));
