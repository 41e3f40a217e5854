import { type ReactNode, useMemo, useRef, useState } from 'react';
import { UpdateFormContext } from './update-form-context';

/** A ticket's screen, on which a section can open the form for the customer at the foot; the keyboard finds its way back. */
export function UpdateFormPlace({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState(0);
  const from = useRef<HTMLElement | null>(null);
  const place = useMemo(
    () => ({
      asked,
      open: (button: HTMLElement) => {
        from.current = button;
        setAsked((count) => count + 1);
      },
      closed: () => {
        if (from.current?.isConnected) from.current.focus();
        from.current = null;
      },
    }),
    [asked],
  );
  return <UpdateFormContext value={place}>{children}</UpdateFormContext>;
}
