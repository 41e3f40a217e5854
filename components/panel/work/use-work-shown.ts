import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Whether my work stands before the record in front. It stays when another tab comes to the front, and goes when there is no record any
 * more, where it stands anyway. Who leaves it finds the keyboard at the button that led there.
 * @param front key of the record in front; `null`: there is none
 */
export function useWorkShown(front: string | null): {
  shown: boolean;
  toggle: () => void;
  leave: () => void;
  button: RefObject<HTMLButtonElement | null>;
} {
  const [wanted, setWanted] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shown = wanted && front !== null;
  useEffect(() => {
    if (front === null) setWanted(false);
  }, [front]);
  const leave = () => {
    setWanted(false);
    button.current?.focus();
  };
  return { shown, toggle: () => (shown ? leave() : setWanted(true)), leave, button };
}
