import type { Ref } from 'react';

interface ToolButtonProps {
  label: string;
  isOff: boolean;
  onPress: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** A quiet button that stays focusable when there is nothing to do, so that the keyboard does not lose its place. */
export function ToolButton({ label, isOff, onPress, ref }: ToolButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className="button quiet"
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      {label}
    </button>
  );
}
