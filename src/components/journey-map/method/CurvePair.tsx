import type { Language } from '../../../i18n/languages.ts';
import { columnsOf, visibleLanes } from '../columns.ts';
import { curveHeight, drawCurve } from '../curve-geometry.ts';
import { cellAt, type JourneyMap } from '../model.ts';
import { signed } from './cell-words.ts';
import { compareWords } from './strings-compare.ts';

/** The names of the first and of the second map of a comparison. */
export type MapNames = readonly [first: string, second: string];

interface CurvePairProps {
  asIs: JourneyMap;
  toBe: JourneyMap;
  /** What the two maps are called. */
  names: MapNames;
  lang: Language;
}

/** Both curves over the columns of the map aimed at; each value stands in the text alternative. */
export function CurvePair({ asIs, toBe, names, lang }: CurvePairProps) {
  const words = compareWords[lang];
  const columns = columnsOf(toBe);
  const [now, then] = [asIs, toBe].map((map) => columns.map(({ id }) => feelingAt(map, id))) as [
    Values,
    Values,
  ];
  if ([...now, ...then].every((value) => value === null)) return null;
  const said = (value: number | null) => (value === null ? words.unknown : signed(value));
  const alternative = columns.map(
    ({ name }, place) =>
      `${name}: ${names[0]} ${said(now[place] ?? null)}, ${names[1]} ${said(then[place] ?? null)}`,
  );
  const [first, second] = [drawCurve(now), drawCurve(then)];
  return (
    <figure className="method-curves">
      <figcaption>
        {words.curves}
        <CurveKey name={names[0]} kind="now" />
        <CurveKey name={names[1]} kind="then" />
      </figcaption>
      <svg
        role="img"
        aria-label={`${words.curves}. ${alternative.join('; ')}.`}
        viewBox={`0 0 ${first.width} ${curveHeight}`}
        preserveAspectRatio="none"
      >
        <line className="middle" x1="0" x2={first.width} y1={first.middle} y2={first.middle} />
        <path className="now" d={first.d} />
        <path className="then" d={second.d} />
        {/* A line of no length is drawn as a dot by its round ends, however the picture is stretched. */}
        {first.points.map(({ x, y }) => (
          <path key={x} className="now point" d={`M${x},${y}h0`} />
        ))}
        {second.points.map(({ x, y }) => (
          <path key={x} className="then point" d={`M${x},${y}h0`} />
        ))}
      </svg>
    </figure>
  );
}

type Values = (number | null)[];

/** The value in the first lane of feelings that is shown. */
function feelingAt(map: JourneyMap, column: string): number | null {
  const lane = visibleLanes(map).find(({ kind }) => kind === 'feeling');
  return (lane && cellAt(map, column, lane.id)?.feeling) ?? null;
}

function CurveKey({ name, kind }: { name: string; kind: 'now' | 'then' }) {
  return (
    <span>
      <svg aria-hidden="true" width="32" height="8" viewBox="0 0 32 8">
        <line className={kind} x1="2" x2="30" y1="4" y2="4" />
      </svg>
      {name}
    </span>
  );
}
