import type { RouteMomentId } from './moments-route-geometry.ts';

interface MomentWords {
  name: string;
  meaning: string;
  place: string;
}
type MomentsRouteWords = { caption: string; key: string } & Record<RouteMomentId, MomentWords>;

const de: MomentsRouteWords = {
  caption: 'Wo die Moments of Truth auf der Reise liegen',
  key: 'Volle Rauten sind die vier nummerierten Momente. Hohle Rauten sind spätere Zusätze, die man seltener antrifft.',
  lessThanZero: { name: '<ZMOT', meaning: 'ein Ereignis, noch vor der Suche', place: 'vor und in Phase 1' },
  zmot: { name: 'ZMOT', meaning: 'die Recherche, die die Wahl prägt', place: 'Phasen 2 und 3' },
  fmot: { name: 'FMOT', meaning: 'die Wahl vor dem Angebot', place: 'Ende von 3, Anfang von 4' },
  amot: { name: 'AMOT', meaning: 'das Warten auf das Gekaufte', place: 'zwischen 4 und 5' },
  smot: { name: 'SMOT', meaning: 'der erste Gebrauch und die erste Hilfe', place: 'Phase 5, Anfang von 6' },
  tmot: { name: 'TMOT', meaning: 'die Erfahrung wird zur Meinung', place: 'Phasen 6 und 7' },
  umot: { name: 'UMOT', meaning: 'die Meinung bleibt auffindbar', place: 'Phase 7, beim Empfehlen' },
};

const en: MomentsRouteWords = {
  caption: 'Where the moments of truth lie on the journey',
  key: 'Full diamonds are the four numbered moments. Hollow ones are later additions, met less often.',
  lessThanZero: { name: '<ZMOT', meaning: 'an event, before any search', place: 'before and in phase 1' },
  zmot: { name: 'ZMOT', meaning: 'the research that shapes the choice', place: 'phases 2 and 3' },
  fmot: { name: 'FMOT', meaning: 'choosing in front of the offer', place: 'end of 3, start of 4' },
  amot: { name: 'AMOT', meaning: 'waiting for what was bought', place: 'between 4 and 5' },
  smot: { name: 'SMOT', meaning: 'first use and first help', place: 'phase 5, start of 6' },
  tmot: { name: 'TMOT', meaning: 'the experience becomes an opinion', place: 'phases 6 and 7' },
  umot: { name: 'UMOT', meaning: 'the opinion stays to be found', place: 'phase 7, when recommending' },
};

export const momentsRouteWords = { de, en };
