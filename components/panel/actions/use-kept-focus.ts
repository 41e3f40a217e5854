import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Where the keyboard goes, the first of these that is there: into a form, to the buttons of the row, to anything. */
const TARGETS = [
  'form input, form select, form textarea',
  'form button',
  '.action-row-one button',
  'input, select, textarea, button',
];

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
    if (!inside.current || !lost) return;
    const found = TARGETS.map((target) => container.current?.querySelector<HTMLElement>(target) ?? null);
    found.find((element) => element !== null)?.focus();
  }, [content]);

  return container;
}
