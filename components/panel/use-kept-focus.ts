import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const TARGETS = 'input, select, textarea, button';

/**
 * Keeps the keyboard's place: when what stands in the element is replaced while the focus was in it, the first thing of the new
 * content that can be used is focused. `content` names what stands there.
 */
export function useKeptFocus<E extends HTMLElement>(content: string): RefObject<E | null> {
  const container = useRef<E>(null);
  const inside = useRef(false);
  const shown = useRef(content);

  useEffect(() => {
    const follow = (event: FocusEvent) => {
      inside.current = event.target instanceof Node && container.current?.contains(event.target) === true;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);

  useLayoutEffect(() => {
    if (shown.current === content) return;
    shown.current = content;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (inside.current && lost) container.current?.querySelector<HTMLElement>(TARGETS)?.focus();
  }, [content]);

  return container;
}
