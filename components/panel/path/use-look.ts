import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';

/** So long the pointer rests before it counts as a look, and so long it may be away on its way into what opened. */
const REST_MILLISECONDS = 250;
const LEAVE_MILLISECONDS = 200;

/**
 * Something that opens by a look: hovering with a mouse or the keyboard's focus, until one leaves; or by a press, until the next.
 * Escape closes it. A touch never hovers.
 * @param onLook called when it opens
 * @returns what to spread on the whole, which holds the button and what opens, and on the button
 */
export function useLook(onLook: () => void) {
  const [look, setLook] = useState<'no' | 'glance' | 'kept'>('no');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const to = (next: typeof look) => {
    clearTimeout(timer.current);
    if (next !== 'no') onLook();
    setLook(next);
  };
  const soon = (milliseconds: number, from: typeof look, next: typeof look) => {
    clearTimeout(timer.current);
    if (look === from) timer.current = setTimeout(() => to(next), milliseconds);
  };
  return {
    look,
    whole: {
      onPointerLeave: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'mouse') soon(LEAVE_MILLISECONDS, 'glance', 'no');
      },
      onPointerEnter: () => {
        if (look === 'glance') clearTimeout(timer.current);
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (look === 'glance' && !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          to('no');
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || look === 'no') return;
        event.stopPropagation();
        to('no');
      },
    },
    button: {
      onPointerEnter: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'mouse') soon(REST_MILLISECONDS, 'no', 'glance');
      },
      onPointerLeave: () => {
        if (look === 'no') clearTimeout(timer.current);
      },
      onFocus: ({ currentTarget }: FocusEvent) => {
        if (currentTarget.matches(':focus-visible')) to('glance');
      },
      onClick: () => to(look === 'kept' ? 'no' : 'kept'),
    },
  };
}
