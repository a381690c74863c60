import { useId } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { phaseIds } from '../../journey/phases.ts';
import { putIntoMapFragment, type GuidePlace } from '../../site/map-place.ts';
import type { PhaseLinks } from './FunnelTable.tsx';
import type { FunnelReading, FunnelStage } from './model.ts';
import { formatCount } from './number-format.ts';
import type { PhaseReasons } from './reasons.ts';
import type { WorkbenchWords } from './strings-workbench.ts';

interface CausesProps {
  stage: FunnelStage;
  reading: FunnelReading;
  reasons: Readonly<Record<string, PhaseReasons>>;
  phaseLinks: PhaseLinks;
  /** Address of the journey map. */
  mapAddress: string;
  lang: Language;
  words: WorkbenchWords;
  onChoose: (stage: string) => void;
}

/** Why people leave at the chosen stage, and what helps. */
export function Causes(props: CausesProps) {
  const { stage, reading, reasons, phaseLinks, mapAddress, lang, words, onChoose } = props;
  const id = useId();
  const known = reasons[stage.id] ? [stage.id] : stage.covers.filter((phase) => reasons[phase]);
  const name = (each: FunnelStage) => each.name || words.unnamed(reading.stages.indexOf(each) + 1);
  const place = placeOfLoss(stage, reading, lang, words);
  return (
    <section className="funnel-causes" aria-labelledby={id}>
      <div className="funnel-section-head">
        <h2 id={id}>{words.causes}</h2>
        <label>
          <span>{words.choose}</span>
          <select value={stage.id} onChange={(event) => onChoose(event.currentTarget.value)}>
            {reading.stages.map((each) => (
              <option key={each.id} value={each.id}>
                {name(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div role="status">
        <h3>{words.causesFor(name(stage))}</h3>
        <p>{lossText(stage, reading, lang, words)}</p>
      </div>
      {known.length === 0 && <p>{words.noReasons}</p>}
      {known.map((phase) => (
        <PhaseCauses
          key={phase}
          reasons={reasons[phase]}
          // A stage that stands for several phases gives each its first reason.
          limit={known.length > 1 ? 1 : 3}
          address={phaseLinks[phase]}
          words={words}
        />
      ))}
      {place && (
        <p>
          <a className="button quiet" href={mapAddress + putIntoMapFragment(place)}>
            {words.intoMap}
          </a>
        </p>
      )}
    </section>
  );
}

interface PhaseCausesProps {
  reasons: PhaseReasons | undefined;
  limit: number;
  address: string | undefined;
  words: WorkbenchWords;
}

function PhaseCauses({ reasons, limit, address, words }: PhaseCausesProps) {
  if (!reasons) return null;
  return (
    <>
      <ul className="funnel-reasons">
        {reasons.list.slice(0, limit).map(({ why, help }) => (
          <li key={why}>
            <p>{why}</p>
            <p>
              <strong>{words.helps}</strong> {help}
            </p>
          </li>
        ))}
      </ul>
      {address !== undefined && (
        <p>
          <a href={address}>{words.toPhase(reasons.name)}</a>
        </p>
      )}
    </>
  );
}

/** Where the loss belongs on a journey map; none where nobody is lost or the stage is no phase of the guide. */
function placeOfLoss(
  stage: FunnelStage,
  reading: FunnelReading,
  lang: Language,
  words: WorkbenchWords,
): GuidePlace | undefined {
  const step = reading.steps.find(({ from }) => from.id === stage.id);
  const phase = phaseIds.find((id) => stage.covers.includes(id));
  if (!phase || !step || step.lost <= 0) return undefined;
  const next = step.to.name || words.unnamed(reading.stages.indexOf(step.to) + 1);
  const note = words.mapNote(formatCount(step.lost, lang), formatCount(stage.count, lang), next);
  return { phase, lane: 'pain-points', note };
}

function lossText(stage: FunnelStage, reading: FunnelReading, lang: Language, words: WorkbenchWords): string {
  const step = reading.steps.find(({ from }) => from.id === stage.id);
  if (!step) return words.last;
  if (step.lost <= 0) return words.noLoss;
  const next = step.to.name || words.unnamed(reading.stages.indexOf(step.to) + 1);
  return words.loss(formatCount(step.lost, lang), formatCount(stage.count, lang), next);
}
