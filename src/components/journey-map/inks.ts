import type { JourneyPart } from '../../journey/phases.ts';

/**
 * Colours on paper: those of the light theme in src/styles/tokens.css. The rule is darker than on the screen, because
 * a laser printer turns a pale hairline into loose dots.
 */
export const inks = {
  ink: '#17212b',
  soft: '#4a5663',
  rule: '#727b84',
  paper: '#ffffff',
  moment: '#c02c3a',
};

export const partInks: Record<JourneyPart, string> = {
  before: '#1f5fae',
  during: '#9c5400',
  after: '#1d7550',
};
