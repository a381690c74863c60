import { useRef, type ClipboardEvent } from 'react';
import type { JourneyMap } from '../model.ts';
import { emptyCells } from './actions-cell.ts';
import {
  blockOf,
  blockType,
  overflow,
  pasteBlock,
  pasteTexts,
  readBlock,
  readTable,
  textOfBlock,
  writeBlock,
  type CellBlock,
} from './cell-block.ts';
import { cellsInRange, rangeOf } from './grid.ts';
import type { EditorModel } from './use-editor.ts';

interface Copied {
  text: string;
  block: CellBlock;
}

/** Copying, cutting and pasting cells, by the browser's keys and by command. */
export function useClipboard(model: EditorModel) {
  // What was copied here last: where only its text comes back from the clipboard, the details are known.
  const memory = useRef<Copied | null>(null);
  const { state, active, editor, grid, words, change } = model;
  const range = active && rangeOf(grid, active, state.anchor ?? active);

  const say = (text: string) => model.dispatch({ type: 'say', text, isShown: true });

  function take(): (Copied & { count: number }) | undefined {
    model.drafts.flush();
    if (!range) return undefined;
    const block = blockOf(editor.map, grid, range);
    const copied = { text: textOfBlock(block), block };
    memory.current = copied;
    return { ...copied, count: block.length * (block[0]?.length ?? 0) };
  }

  function empty(count: number) {
    if (range)
      change(emptyCells(cellsInRange(grid, range)), {
        announcement: words.cutOut(count),
        ...(active && { goTo: active }),
      });
  }

  function put(text: string, block: CellBlock | undefined) {
    if (!range || !active) return;
    if (!block && text === '') return say(words.nothingToPaste);
    const rows = block ?? readTable(text);
    const { columns, lanes } = overflow(rows, grid, range);
    const left =
      columns + lanes > 0 &&
      words.didNotFit(columns > 0 ? words.columnsOver(columns) : '', lanes > 0 ? words.lanesOver(lanes) : '');
    const room = grid.columns.length - range.left;
    const fitting = rows.slice(0, rows.length - lanes).map((row) => Math.min(row.length, room));
    const count = fitting.reduce((sum, each) => sum + each, 0);
    const paste = (map: JourneyMap) =>
      block ? pasteBlock(map, grid, range, block) : pasteTexts(map, grid, range, readTable(text));
    change(paste, {
      announcement: [words.pasted(count), left].filter(Boolean).join('. '),
      label: words.pasted(count),
      offersUndo: left !== false,
      goTo: active,
    });
  }

  const remembered = (text: string) => (memory.current?.text === text ? memory.current.block : undefined);

  const onCopy = (event: ClipboardEvent) => {
    if (isInField(event)) return;
    const copied = take();
    if (!copied) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData(blockType, writeBlock(copied.block));
    if (event.type === 'cut') empty(copied.count);
    else editor.announce(words.copied(copied.count));
  };

  return {
    events: {
      onCopy,
      onCut: onCopy,
      onPaste(event: ClipboardEvent) {
        if (isInField(event)) return;
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain');
        put(text, readBlock(event.clipboardData.getData(blockType)) ?? remembered(text));
      },
    },
    /** Copies or cuts by command; says so where the browser refuses. */
    async take(isCut: boolean) {
      const copied = take();
      if (!copied) return;
      try {
        await navigator.clipboard.writeText(copied.text);
      } catch {
        // The editor still has it: pasting by command works, other programs get nothing.
        return say(words.copyRefused);
      }
      if (isCut) empty(copied.count);
      else editor.announce(words.copied(copied.count));
    },
    /** Pastes by command; says which keys help where the browser refuses. */
    async put() {
      try {
        const text = await navigator.clipboard.readText();
        put(text, remembered(text));
      } catch {
        say(words.pasteRefused);
      }
    },
  };
}

export type Clipboard = ReturnType<typeof useClipboard>;

/** A field copies and pastes text by itself. */
const isInField = ({ target }: ClipboardEvent): boolean =>
  target instanceof Element && target.closest('input, textarea') !== null;
