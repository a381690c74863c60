import { laneCatalogue } from '../../src/components/journey-map/lanes.ts';
import type { JourneyMap, MapCell } from '../../src/components/journey-map/model.ts';
import { newMap, standardLane } from '../../src/components/journey-map/new-map.ts';
import { models } from '../../src/journey/models.ts';

/** A German map in which no cell is empty: the worst case of its size, up to 40 phases and 16 lanes. */
export function fullMap(phaseCount: number, laneCount: number): JourneyMap {
  const phases = Array.from({ length: phaseCount }, (_, place) => ({
    id: `phase-${place + 1}`,
    name: `Ich bin in Phase ${place + 1}`,
  }));
  const lanes = laneCatalogue.slice(0, laneCount).map(({ id }) => standardLane(id, 'de'));
  const cells = phases.map(({ id }, column) => [
    id,
    Object.fromEntries(lanes.map((lane) => [lane.id, fullCell(lane.kind, column)])),
  ]);
  return {
    ...newMap('de', models[0]!),
    title: `${phaseCount} × ${laneCount}`,
    phases,
    lanes,
    cells: Object.fromEntries(cells),
  };
}

function fullCell(kind: JourneyMap['lanes'][number]['kind'], column: number): MapCell {
  const cell: MapCell = {
    text: 'vergleicht drei Angebote und fragt im Bekanntenkreis nach',
    evidence: { status: 'partly', source: '6 Interviews, Mai 2026' },
  };
  if (kind === 'feeling') return { ...cell, feeling: (column % 5) - 2, feelingToBe: 1 };
  if (kind === 'touchpoints')
    return {
      ...cell,
      text: '',
      touchpoints: [{ name: 'Suchmaschine', channel: 'online' }, { name: 'Laden' }],
    };
  if (kind === 'support') return { ...cell, answer: 'partly' };
  return cell;
}
