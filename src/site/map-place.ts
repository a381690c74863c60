import { laneCatalogue, type LaneKind } from '../components/journey-map/lanes.ts';
import { phaseIds, type PhaseId } from '../journey/phases.ts';

/** Links from the guide into the reader's own map: `/karte/#phase=research&lane=pain-points`. */

/** A place in any map, in words of the guide, since every map has ids of its own. */
export interface GuidePlace {
  phase?: PhaseId;
  lane?: LaneKind;
  /** The four preliminary questions. */
  isFrame?: true;
  /** A line for the cell where phase and lane meet. It is offered, never written by itself. */
  note?: string;
}

const longestNote = 300;

/** The pages of the method that explain one lane of the map or its frame. */
const methodPlaces: Record<string, GuidePlace> = {
  'method/emotion-curve': { lane: 'feeling' },
  'method/touchpoint-analysis': { lane: 'touchpoints' },
  'method/matrix': { lane: 'doing' },
  'method/pain-points': { lane: 'pain-points' },
  'method/responsibilities': { lane: 'responsible' },
  'method/preliminary-questions': { isFrame: true },
};

/** Where in a map a page of the guide leads; undefined for pages that are about no part of it. */
export const placeOfPage = (pageId: string, phase?: PhaseId): GuidePlace | undefined =>
  phase ? { phase } : methodPlaces[pageId];

/** The fragment of the map page's address that leads to a place. */
export function putIntoMapFragment({ phase, lane, isFrame, note }: GuidePlace): string {
  const parts = [
    phase && `phase=${phase}`,
    lane && `lane=${lane}`,
    isFrame && 'frame',
    note && `note=${encodeURIComponent(note)}`,
  ];
  return `#${parts.filter(Boolean).join('&')}`;
}

/** Reads such a fragment; undefined when it is none. Unknown ids are left out: links may be older than this code. */
export function readPlace(fragment: string): GuidePlace | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const phase = phaseIds.find((id) => id === parts.get('phase'));
  const lane = laneCatalogue.find(({ id }) => id === parts.get('lane'))?.id;
  const isFrame = parts.has('frame');
  const note = phase && lane && parts.get('note')?.slice(0, longestNote);
  if (!phase && !lane && !isFrame) return undefined;
  return {
    ...(phase && { phase }),
    ...(lane && { lane }),
    ...(isFrame && { isFrame }),
    ...(note && { note }),
  };
}
