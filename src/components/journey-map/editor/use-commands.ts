import { useState, type RefObject } from 'react';
import { without } from './change-cell.ts';
import { addLaneCommands, commandsFor, type Command } from './commands.ts';
import { isSamePlace, placeKey, type GridPlace } from './grid.ts';
import type { MenuRequest } from './Menu.tsx';
import { describePlace } from './place-words.ts';
import type { Clipboard } from './use-clipboard.ts';
import type { EditorModel } from './use-editor.ts';
import type { View } from './use-view.ts';

/** Runs commands and opens menus of them, the same for both views. */
export function useCommands(
  model: EditorModel,
  clipboard: Clipboard,
  root: RefObject<HTMLElement | null>,
  view: View,
) {
  const { editor, state, dispatch, words, active, change } = model;
  const [menu, setMenu] = useState<(MenuRequest & { place: GridPlace | undefined }) | null>(null);
  const context = { map: editor.map, words, lang: editor.lang };

  const say = (text: string) => dispatch({ type: 'say', text, isShown: true });

  function open(label: string, commands: readonly Command[], below: HTMLElement, place?: GridPlace) {
    const { left, bottom } = below.getBoundingClientRect();
    setMenu({ label, commands, opener: below, place, at: { x: left, y: bottom } });
  }

  function showDetails(place = active) {
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    if (view === 'matrix') return find('.map-details :is(input, textarea, select, button)')?.focus();
    const details = place && find(`[data-at="${placeKey(place)}"] details`);
    details?.setAttribute('open', '');
    details?.querySelector('summary')?.focus();
  }

  function edit(place: GridPlace) {
    // The fields of the list are always open.
    const isField = view === 'outline' && place.kind === 'cell';
    dispatch({ type: isField ? 'go-to' : 'edit', place });
  }

  function openLaneMenu(below: HTMLElement, at?: number) {
    open(words.laneKinds, addLaneCommands(context, at), below);
  }

  function run(command: Command, place: GridPlace | undefined) {
    if (command.isOff) return;
    if (editor.isReadOnly && command.does !== 'copy') return say(words.readOnly);
    switch (command.does) {
      case 'change':
        return change(command.change, command.options);
      case 'edit':
        return place && edit(place);
      case 'details':
        return showDetails(place);
      case 'copy':
      case 'cut':
        return void clipboard.take(command.does === 'cut');
      case 'paste':
        return void clipboard.put();
      case 'choose-lane':
        return menu && openLaneMenu(menu.opener, command.at);
    }
  }

  return {
    run,
    showDetails,
    openLaneMenu,
    /** Opens the commands for a cell or head below an element, which gets the focus back. */
    openMenu(place: GridPlace, below: HTMLElement) {
      const isActive = active !== undefined && isSamePlace(active, place);
      if (!isActive) dispatch({ type: 'activate', place });
      const anchor = isActive ? (state.anchor ?? undefined) : undefined;
      const all = commandsFor(context, place, anchor);
      // In the list keys belong to the fields: they copy, empty and move within the text.
      const commands = view === 'matrix' ? all : all.map((each) => without(each, 'keys'));
      open(words.commands(describePlace(editor.map, place, words)), commands, below, place);
    },
    menu,
    closeMenu: () => setMenu(null),
    runFromMenu(command: Command) {
      setMenu(null);
      run(command, menu?.place);
    },
  };
}

export type Commands = ReturnType<typeof useCommands>;
