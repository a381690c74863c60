import { setText } from './actions-cell.ts';
import { namesIn, setTouchpointNames, touchpointLines } from './actions-touchpoints.ts';
import type { CellFieldProps } from './cell-fields.ts';
import { useEditorContext } from './editor-context.ts';
import { FeelingField } from './FeelingField.tsx';
import { TextField } from './TextField.tsx';

interface CellTextProps extends CellFieldProps {
  /** What the main field is called. */
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  /** Place of the main field for the focus. */
  place?: string;
  /** How the cell is called when its change is undone. */
  name: string;
}

/** The main thing of a cell to type into: its text, its feeling with the reason, or its touchpoints. */
export function CellText({ cell, column, lane, label, name, ...field }: CellTextProps) {
  const { words, change } = useEditorContext();
  const write = (text: string, burst: number) =>
    change(setText(column, lane.id, text), {
      group: `text ${column}/${lane.id} ${burst}`,
      label: words.said.written(name),
    });
  const note = { value: cell.text, onWrite: write, isLong: true };

  if (lane.kind === 'feeling') {
    const { isLabelHidden = false, place } = field;
    return (
      <>
        <FeelingField {...{ cell, column, lane, name, label, isLabelHidden }} {...(place && { place })} />
        <TextField {...note} label={words.detail.reason} isLabelHidden={isLabelHidden} />
      </>
    );
  }
  if (lane.kind !== 'touchpoints')
    return <TextField {...note} {...field} label={label} isVoice={lane.kind === 'thinking'} />;
  return (
    <>
      <TextField
        {...field}
        label={field.isLabelHidden ? words.detail.touchpointLines : `${label} (${words.detail.onePerLine})`}
        isLong
        value={touchpointLines(cell)}
        asKept={asKept}
        onWrite={(lines, burst) =>
          change(setTouchpointNames(column, lane.id, lines), {
            group: `names ${column}/${lane.id} ${burst}`,
            label: words.said.written(name),
          })
        }
      />
      {cell.text !== '' && <TextField {...note} label={words.detail.text} />}
    </>
  );
}

/** The list has no empty lines; while somebody types there is one at the end. */
const asKept = (lines: string): string => namesIn(lines).join('\n');
