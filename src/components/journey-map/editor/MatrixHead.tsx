import { memo } from 'react';
import { journeyPartOf, type Column } from '../columns.ts';
import { useEditorContext } from './editor-context.ts';
import { placeKey, type GridPlace } from './grid.ts';
import type { HeadPlace } from './head-kinds.ts';
import { NameField } from './NameField.tsx';

interface MatrixHeadProps {
  columns: readonly Column[];
  active: GridPlace | undefined;
  editing: GridPlace | null;
}

/** The heads of phases and, where there are steps, of steps. */
export const MatrixHead = memo(function MatrixHead({ columns, active, editing }: MatrixHeadProps) {
  const hasSteps = columns.some(({ step }) => step);
  const byPhase = [...Map.groupBy(columns, ({ phase }) => phase)];
  return (
    <thead>
      <tr>
        <td className="map-corner" rowSpan={hasSteps ? 2 : 1} />
        {byPhase.map(([phase, own], place) => (
          <th
            key={phase.id}
            scope={own.length > 1 ? 'colgroup' : 'col'}
            colSpan={own.length}
            rowSpan={hasSteps && !own[0]?.step ? 2 : 1}
            className={`map-head map-phase ${journeyPartOf(phase) ?? ''}`}
            {...headAttributes({ kind: 'phase', id: phase.id }, active, editing)}
          >
            <Head
              editing={editing}
              place={{ kind: 'phase', id: phase.id }}
              name={phase.name}
              number={place + 1}
            />
          </th>
        ))}
      </tr>
      {hasSteps && (
        <tr>
          {columns.flatMap(({ step, phase }) =>
            step
              ? [
                  <th
                    key={step.id}
                    scope="col"
                    className={`map-head map-step ${journeyPartOf(phase) ?? ''}`}
                    {...headAttributes({ kind: 'step', id: step.id }, active, editing)}
                  >
                    <Head editing={editing} place={{ kind: 'step', id: step.id }} name={step.name} />
                  </th>,
                ]
              : [],
          )}
        </tr>
      )}
    </thead>
  );
});

/** A head is a cell of the grid: it can be walked to, and the active one is the grid's only stop for the Tab key. */
export function headAttributes(place: HeadPlace, active: GridPlace | undefined, editing: GridPlace | null) {
  const key = placeKey(place);
  const isActive = active !== undefined && placeKey(active) === key;
  const isEdited = editing !== null && placeKey(editing) === key;
  return {
    'data-place': key,
    'data-active': isActive || undefined,
    tabIndex: isActive && !isEdited ? 0 : -1,
  };
}

interface HeadProps {
  editing: GridPlace | null;
  place: HeadPlace;
  name: string;
  /** Place among the phases, from 1. */
  number?: number;
  /** Something more to say below the name. */
  note?: string | undefined;
  /** Name of the line that runs below. */
  line?: string | undefined;
}

/** The name of a head, or the field to change it; with marks for the pointer to pull it and to open its commands. */
export function Head({ editing, place, name, number, note, line }: HeadProps) {
  const { words, mapLang, isReadOnly } = useEditorContext();
  const isEdited = editing !== null && placeKey(editing) === placeKey(place);

  if (isEdited) return <NameField place={place} name={name} />;
  return (
    <>
      <span className="map-head-name" lang={mapLang}>
        {name || words.unnamed}
      </span>
      {number !== undefined && <small>{words.phaseNumber(number)}</small>}
      {note && <small>{note}</small>}
      {line && <small className="map-line-name">{line}</small>}
      {!isReadOnly && (
        <span className="map-handles" aria-hidden="true">
          <span className="map-grip" data-grip />
          <span className="map-more" data-more />
        </span>
      )}
    </>
  );
}
