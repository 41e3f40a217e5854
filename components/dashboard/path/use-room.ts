import { type RefObject, useLayoutEffect, useState } from 'react';

/** What is taken until it was measured, in px. */
const USUAL = 760;

/** How wide an element is, in px, as long as it stands there. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
