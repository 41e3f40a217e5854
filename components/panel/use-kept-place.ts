import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place when another record takes the place of the one that had it: its heading is focused then, so that Tab goes on
 * from the beginning of what is read now.
 * @param front what stands in the element
 */
export function useKeptPlace(front: string | null): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null);
  const wasInside = useRef(false);
  const shown = useRef(front);

  useEffect(() => {
    const follow = (event: FocusEvent) => {
      wasInside.current = event.target instanceof Node && content.current?.contains(event.target) === true;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);

  useLayoutEffect(() => {
    if (shown.current === front) return;
    shown.current = front;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!wasInside.current || !isLost) return;
    const heading = content.current?.querySelector<HTMLElement>('h1, h2');
    if (heading == null) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [front]);

  return content;
}
