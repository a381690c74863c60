import { useId } from 'react';
import { ToolButton } from '../controls/ToolButton.tsx';
import { panelIds, type PanelId } from './Panels.tsx';
import { modelIds, type FunnelModel, type ModelId } from './stages.ts';
import type { WorkbenchWords } from './strings-workbench.ts';
import type { Funnel } from './use-funnel.ts';

interface ToolbarProps {
  funnel: Funnel;
  models: readonly FunnelModel[];
  panel: PanelId | null;
  words: WorkbenchWords;
  onSwitch: (modelId: ModelId) => void;
  onPanel: (panel: PanelId | null) => void;
}

/** Model, steps back and forth, and the parts that open below. */
export function Toolbar({ funnel, models, panel, words, onSwitch, onPanel }: ToolbarProps) {
  const id = useId();
  const nameOf = (modelId: ModelId) => models.find((model) => model.id === modelId)?.name ?? words.ownModel;
  return (
    <div className="funnel-toolbar" role="group" aria-label={words.tools}>
      <span className="funnel-model">
        <label htmlFor={id}>{words.model}</label>
        <select
          id={id}
          value={funnel.document.modelId}
          onChange={(event) =>
            onSwitch(modelIds.find((each) => each === event.currentTarget.value) ?? 'eight')
          }
        >
          {modelIds.map((modelId) => (
            <option key={modelId} value={modelId}>
              {nameOf(modelId)}
            </option>
          ))}
        </select>
      </span>
      <span className="funnel-buttons">
        <ToolButton label={words.undo} isOff={funnel.undoCount === 0} onPress={funnel.undo} />
        <ToolButton label={words.redo} isOff={!funnel.canRedo} onPress={funnel.redo} />
        <ToolButton
          label={words.resetLabel}
          isOff={funnel.isExample}
          onPress={() => funnel.change({ type: 'reset' })}
        />
      </span>
      <span className="funnel-buttons">
        {panelIds.map((each) => (
          <button
            key={each}
            type="button"
            className="button quiet"
            aria-expanded={panel === each}
            onClick={() => onPanel(panel === each ? null : each)}
          >
            {words.open[each]}
          </button>
        ))}
      </span>
    </div>
  );
}
