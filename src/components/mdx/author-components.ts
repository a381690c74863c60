import Agenda from './Agenda.astro';
import Audit from './Audit.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import Exercise from './Exercise.astro';
import Figure from './Figure.astro';
import Firm from './Firm.astro';
import Firms from './Firms.astro';
import Legal from './Legal.astro';
import Link from './Link.astro';
import Metrics from './Metrics.astro';
import Moment from './Moment.astro';
import Note from './Note.astro';
import Term from './Term.astro';
import Touchpoints from './Touchpoints.astro';
import TryIt from './TryIt.astro';
import Voice from './Voice.astro';

/** What authors may use in the text of a page without an import. docs/writing.md describes each. */
export const authorComponents = {
  a: Link,
  Agenda,
  Audit,
  Checklist,
  Cite,
  Compare,
  Exercise,
  Figure,
  Firm,
  Firms,
  Legal,
  Metrics,
  Moment,
  Note,
  Term,
  Touchpoints,
  TryIt,
  Voice,
};
