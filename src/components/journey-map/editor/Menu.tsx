import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { Command } from './commands.ts';

export interface MenuRequest {
  label: string;
  commands: readonly Command[];
  /** Where it opens, in pixels of the window. */
  at: { x: number; y: number };
  /** What had the focus before, and gets it back. */
  opener: HTMLElement;
}

interface MenuProps {
  request: MenuRequest;
  onRun: (command: Command) => void;
  onClose: () => void;
}

const marginPx = 8;

/** A menu of commands: arrow keys, Home, End and first letters walk through it, Escape closes it. */
export function Menu({ request, onRun, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const { opener, at, commands, label } = request;

  useLayoutEffect(() => {
    const menu = list.current;
    if (!menu) return;
    menu.showPopover();
    const { offsetWidth, offsetHeight } = menu;
    menu.style.left = `${Math.max(marginPx, Math.min(at.x, window.innerWidth - offsetWidth - marginPx))}px`;
    menu.style.top = `${Math.max(marginPx, Math.min(at.y, window.innerHeight - offsetHeight - marginPx))}px`;
    menu.querySelector('button')?.focus();
  }, [at]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const items = [...event.currentTarget.querySelectorAll('button')];
    const next = itemAfter(
      items,
      items.findIndex((item) => item === document.activeElement),
      event,
    );
    event.stopPropagation();
    if (event.key === 'Tab' || event.key === 'Escape') {
      event.preventDefault();
      opener.focus();
      onClose();
    }
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <div
      ref={list}
      popover="auto"
      role="menu"
      tabIndex={-1}
      className="map-menu"
      aria-label={label}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      {commands.map((command, place) => (
        <button
          key={place}
          type="button"
          role="menuitem"
          tabIndex={-1}
          data-starts-group={command.startsGroup}
          aria-disabled={command.isOff ?? false}
          onClick={() => {
            if (command.isOff) return;
            opener.focus();
            onRun(command);
          }}
        >
          <span>{command.label}</span>
          {command.keys && <kbd>{command.keys}</kbd>}
          {command.hint && <small>{command.hint}</small>}
        </button>
      ))}
    </div>
  );
}

function itemAfter(
  items: readonly HTMLElement[],
  from: number,
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
): HTMLElement | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'ArrowDown') return items[(from + 1) % items.length];
  if (key === 'ArrowUp') return items.at(from - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const behind = [...items.slice(from + 1), ...items.slice(0, from + 1)];
  return behind.find((item) => item.textContent.toLowerCase().startsWith(key.toLowerCase()));
}
