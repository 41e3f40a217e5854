import { useEffect, useReducer, useRef } from 'react';

/**
 * Moves the focus once what was asked for has been drawn: to what was added, or to what stands where something was removed.
 * @returns the part's element, and how to ask: the first of the selectors that leads to something within it gets the focus
 */
export function useFocusAfter<Part extends HTMLElement = HTMLDivElement>() {
  const part = useRef<Part>(null);
  const wanted = useRef<readonly string[]>([]);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const selectors = wanted.current;
    // Asked once: what turns up later must not take the focus from where it has gone since.
    wanted.current = [];
    for (const selector of selectors) {
      const found = part.current?.querySelector<HTMLElement>(selector);
      if (!found) continue;
      found.focus();
      return;
    }
  });
  return {
    part,
    focusAfter: (...selectors: readonly string[]) => {
      wanted.current = selectors;
      draw();
    },
  };
}
