import { createContext, use, useEffect, useRef, type RefObject } from 'react';

/** True where what had the focus has gone from the page: keys would start at its top again. */
export const isFocusLost = (): boolean => document.activeElement === document.body;

/** Whether the reader has pressed anything in the tool. */
export const HasActed = createContext<RefObject<boolean>>({ current: false });

/**
 * The place where somebody lands who has brought a new part onto the screen: it takes the focus from what has gone.
 * While the page is being loaded nobody has done anything yet, and keys begin at its top.
 */
export function useLanding<T extends HTMLElement>(): RefObject<T | null> {
  const target = useRef<T>(null);
  const hasActed = use(HasActed);
  useEffect(() => {
    if (isFocusLost() && hasActed.current) target.current?.focus();
  }, [hasActed]);
  return target;
}
