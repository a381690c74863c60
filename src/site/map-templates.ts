import type { MapSheetId } from '../components/journey-map/paper/blank-maps.ts';
import type { TemplateStep } from '../schemas/template.ts';

/** What the templates page needs to know of the sheets that are maps, besides what they say of themselves. */
export const mapFacts: Record<MapSheetId, { steps: readonly TemplateStep[]; pages: readonly string[] }> = {
  'journey-map': { steps: ['research', 'draw'], pages: ['method/matrix'] },
  'journey-map-six': { steps: ['draw'], pages: [] },
  'journey-map-three': { steps: ['draw', 'lead'], pages: [] },
  'journey-map-empty': { steps: ['draw'], pages: [] },
  blueprint: { steps: ['decide'], pages: ['method/service-blueprint'] },
  'emotion-curve': { steps: ['research', 'draw'], pages: ['method/emotion-curve'] },
};
