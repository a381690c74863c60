import type { Browser, Page } from 'playwright';

/**
 * What the main thread of a page does, from a trace of Chromium. All times are milliseconds of processor time of that
 * one thread: other programs that run at the same moment do not count.
 */

export interface Work {
  /** Script: running, compiling, collecting garbage in between; without the layout that it asks for. */
  script: number;
  /** Script, styles, layout and painting together. */
  all: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Start and length by the clock of the thread, in microseconds. */
  tts?: number;
  tdur?: number;
  args?: { data?: { type?: string } };
}

interface Span {
  from: number;
  to: number;
}

/** What happened on the main thread. */
export interface Trace {
  /** The work from each of the events to the next one; after the last one to the end of the trace. */
  perEvent: (type: string) => Work[];
  /** The work up to the `performance.mark` of that name. Throws when there is none. */
  until: (mark: string) => Work;
}

const scriptNames =
  /^(v8\.(callFunction|run|newInstance|compile.*|evaluateModule|produceCache.*)|FunctionCall|EvaluateScript|RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback|(Minor|Major)GC)$/;
const layoutNames = /^(Layout|UpdateLayoutTree)$/;
const paintNames = /^(PrePaint|Paint|Layerize|Commit|HitTest|ParseHTML|ParseAuthorStyleSheet)$/;

/** Records what the page's main thread does during `work`. */
export async function traceScript(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<Trace> {
  await browser.startTracing(page, {
    categories: ['-*', 'devtools.timeline', 'v8', 'blink.user_timing'],
  });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return {
    perEvent(type) {
      const isWanted = ({ name, args }: TraceEvent) => name === 'EventDispatch' && args?.data?.type === type;
      const { marks, thread } = aroundMarks(traceEvents, isWanted);
      const starts = [...marks, Infinity];
      return marks.map((from, place) => workWithin(thread, { from, to: starts[place + 1]! }));
    },
    until(mark) {
      const { marks, thread } = aroundMarks(traceEvents, ({ name }) => name === mark);
      if (marks.length === 0) throw new Error(`The page never came to “${mark}”.`);
      return workWithin(thread, { from: 0, to: marks[0]! });
    },
  };
}

/** When the wanted events were, by the clock of their thread, and everything that happened on that thread. */
function aroundMarks(events: readonly TraceEvent[], isWanted: (event: TraceEvent) => boolean) {
  const wanted = events.filter((event) => event.tts !== undefined && isWanted(event));
  const [first] = wanted;
  const thread = events.filter(({ pid, tid }) => pid === first?.pid && tid === first.tid);
  return { marks: wanted.map(({ tts }) => tts!).toSorted((a, b) => a - b), thread };
}

function workWithin(thread: readonly TraceEvent[], span: Span): Work {
  const spansOf = (...names: RegExp[]) => spans(thread, span, names);
  const layout = covered(spansOf(layoutNames));
  return {
    // Layout inside script is taken out, layout outside of it was never in.
    script: covered(spansOf(scriptNames, layoutNames)) - layout,
    all: covered(spansOf(scriptNames, layoutNames, paintNames)),
  };
}

/** The events with these names, cut to what lies within the span. */
function spans(thread: readonly TraceEvent[], { from, to }: Span, names: readonly RegExp[]): Span[] {
  return thread
    .filter(({ name }) => names.some((each) => each.test(name)))
    .flatMap(({ tts, tdur }) => (tts === undefined || tdur === undefined ? [] : [[tts, tts + tdur] as const]))
    .map(([start, end]) => ({ from: Math.max(start, from), to: Math.min(end, to) }))
    .filter((span) => span.to > span.from);
}

/** Milliseconds that lie in at least one of the spans: events stand inside each other. */
function covered(parts: readonly Span[]): number {
  let end = -Infinity;
  let microseconds = 0;
  for (const { from, to } of parts.toSorted((a, b) => a.from - b.from)) {
    microseconds += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return microseconds / 1000;
}
