import fc from 'fast-check';
import { laneKinds, type JourneyMap } from '../model.ts';
import {
  emptyCells,
  setAnswer,
  setEvidence,
  setFeeling,
  setFeelingToBe,
  setMoment,
  setSource,
  setText,
} from './actions-cell.ts';
import { setDay, setDecision, setKind, setPersona, setPreliminaryAnswer, setTitle } from './actions-frame.ts';
import * as lane from './actions-lanes.ts';
import * as phase from './actions-phases.ts';
import * as step from './actions-steps.ts';
import {
  addTouchpoint,
  changeTouchpoint,
  removeTouchpoint,
  setTouchpointNames,
} from './actions-touchpoints.ts';
import { pasteBlock, pasteTexts } from './cell-block.ts';
import type { MapChange } from './editor.ts';
import { columnIds } from './free-id.ts';
import { gridOf } from './grid.ts';
import { smallMap } from './test-maps.ts';

/** Changes of every kind for property tests. Each finds its place in whatever map it is given. */

/** A number that chooses among what the map has at that time, so that most changes find their place. */
const pick = fc.nat(60);
const words = fc.oneof(
  fc.string(),
  fc.constantFrom('', 'a\nb', '😀'.repeat(200), 'x'.repeat(6000), '\ud83d'.repeat(301), 'constructor'),
);
const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double(), fc.constant(null));

const among = <T>(list: readonly T[], place: number): T => list[place % list.length]!;
type InCell = (column: string, lane: string) => MapChange;

const inCell: fc.Arbitrary<InCell> = fc.oneof(
  words.map(
    (text): InCell =>
      (c, l) =>
        setText(c, l, text),
  ),
  value.map(
    (v): InCell =>
      (c, l) =>
        setFeeling(c, l, v),
  ),
  value.map(
    (v): InCell =>
      (c, l) =>
        setFeelingToBe(c, l, v),
  ),
  fc.constantFrom('assumption', 'partly', 'proven', null).map(
    (s): InCell =>
      (c, l) =>
        setEvidence(c, l, s),
  ),
  words.map(
    (text): InCell =>
      (c, l) =>
        setSource(c, l, text),
  ),
  fc.constantFrom('yes', 'no', null).map(
    (a): InCell =>
      (c, l) =>
        setAnswer(c, l, a),
  ),
  fc.constantFrom('zmot', 'tmot', null).map(
    (m): InCell =>
      (c, l) =>
        setMoment(c, l, m),
  ),
  words.map(
    (name): InCell =>
      (c, l) =>
        addTouchpoint(c, l, name),
  ),
  fc.tuple(pick, words, fc.constantFrom('online', null), fc.constantFrom('owned', null)).map(
    ([at, name, channel, kind]): InCell =>
      (c, l) =>
        changeTouchpoint(c, l, at % 3, { name, channel, kind }),
  ),
  pick.map(
    (at): InCell =>
      (c, l) =>
        removeTouchpoint(c, l, at % 3),
  ),
  fc.array(words).map(
    (names): InCell =>
      (c, l) =>
        setTouchpointNames(c, l, names.join('\n')),
  ),
  fc.constant<InCell>((c, l) => emptyCells([{ column: c, lane: l }])),
);

const phaseId = ({ phases }: JourneyMap, place: number) => among(phases, place).id;
const laneId = ({ lanes }: JourneyMap, place: number) => among(lanes, place).id;
const stepId = ({ phases }: JourneyMap, place: number) => {
  const steps = phases.flatMap((each) => each.steps ?? []);
  return steps.length > 0 ? among(steps, place).id : 'none';
};

export const anyChange: fc.Arbitrary<MapChange> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(inCell, pick, pick).map(
      ([act, c, l]): MapChange =>
        (map) =>
          act(among([...columnIds(map)], c), laneId(map, l))(map),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(words, words).map(
      ([text, day]): MapChange =>
        (map) =>
          [
            setTitle(text),
            setDecision(text),
            setKind('to-be'),
            setDay('date', day),
            setDay('reviewDate', '2026-05-20'),
            setPersona('name', text),
            setPersona('description', text),
            setPreliminaryAnswer('start', text),
          ].reduce((each, act) => act(each), map),
    ),
  },
  fc.tuple(pick, words).map(([at, name]) => phase.insertPhase(at, name)),
  words.map((name) => phase.addPhase(name)),
  fc.tuple(pick, pick).map(
    ([a, b]): MapChange =>
      (map) =>
        phase.movePhase(phaseId(map, a), b)(map),
  ),
  fc.tuple(pick, words).map(
    ([a, name]): MapChange =>
      (map) =>
        phase.renamePhase(phaseId(map, a), name)(map),
  ),
  fc.tuple(pick, fc.boolean()).map(
    ([a, hidden]): MapChange =>
      (map) =>
        phase.setPhaseHidden(phaseId(map, a), hidden)(map),
  ),
  fc.tuple(pick, words).map(
    ([a, name]): MapChange =>
      (map) =>
        phase.duplicatePhase(phaseId(map, a), name)(map),
  ),
  pick.map(
    (a): MapChange =>
      (map) =>
        phase.deletePhase(phaseId(map, a))(map),
  ),
  pick.map(
    (a): MapChange =>
      (map) =>
        phase.setGuidePhases(phaseId(map, a), ['use', 'advocacy'])(map),
  ),
  fc.tuple(pick, pick, words).map(
    ([a, at, name]): MapChange =>
      (map) =>
        step.insertStep(phaseId(map, a), at, name)(map),
  ),
  fc.tuple(pick, pick).map(
    ([a, b]): MapChange =>
      (map) =>
        step.moveStep(stepId(map, a), b)(map),
  ),
  fc.tuple(pick, words).map(
    ([a, name]): MapChange =>
      (map) =>
        step.renameStep(stepId(map, a), name)(map),
  ),
  fc.tuple(pick, fc.boolean()).map(
    ([a, hidden]): MapChange =>
      (map) =>
        step.setStepHidden(stepId(map, a), hidden)(map),
  ),
  fc.tuple(pick, words).map(
    ([a, name]): MapChange =>
      (map) =>
        step.duplicateStep(stepId(map, a), name)(map),
  ),
  pick.map(
    (a): MapChange =>
      (map) =>
        step.deleteStep(stepId(map, a))(map),
  ),
  fc
    .tuple(pick, fc.constantFrom(...laneKinds), words)
    .map(([at, kind, name]) => lane.insertLane(at, kind, name)),
  fc.tuple(fc.constantFrom(...laneKinds), words).map(([kind, name]) => lane.addLane(kind, name)),
  fc.tuple(pick, pick).map(
    ([a, b]): MapChange =>
      (map) =>
        lane.moveLane(laneId(map, a), b)(map),
  ),
  fc.tuple(pick, words).map(
    ([a, name]): MapChange =>
      (map) =>
        lane.renameLane(laneId(map, a), name)(map),
  ),
  fc.tuple(pick, fc.boolean()).map(
    ([a, hidden]): MapChange =>
      (map) =>
        lane.setLaneHidden(laneId(map, a), hidden)(map),
  ),
  fc.tuple(pick, words).map(
    ([a, name]): MapChange =>
      (map) =>
        lane.duplicateLane(laneId(map, a), name)(map),
  ),
  pick.map(
    (a): MapChange =>
      (map) =>
        lane.deleteLane(laneId(map, a))(map),
  ),
  fc
    .tuple(
      pick,
      pick,
      fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    )
    .map(
      ([left, top, rows]): MapChange =>
        (map) =>
          pasteTexts(map, gridOf(map), { left, top, right: left, bottom: top }, rows),
    ),
  fc.tuple(pick, pick).map(([left, top]): MapChange => (map) => {
    const block = [[smallMap.cells['find']!['touchpoints']!, null], [smallMap.cells['find']!['feeling']!]];
    return pasteBlock(map, gridOf(map), { left, top, right: left, bottom: top }, block);
  }),
);
