import { type ReactNode, useCallback, useRef, useState } from 'react';
import { AnnounceContext } from './announce-context';

/** So many lines stand at once: of several that come in one moment, none is swallowed by the next. */
const KEPT = 3;

type Said = readonly { line: string; number: number }[];

/** The page's live regions: one that waits for its turn, and one that interrupts. A line said twice is heard twice. */
export function Announcer({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState<Said>([]);
  const [urgent, setUrgent] = useState<Said>([]);
  const count = useRef(0);
  const announce = useCallback((line: string, how?: 'urgent') => {
    count.current += 1;
    const said = { line, number: count.current };
    const add = (before: Said) => [...before, said].slice(-KEPT);
    if (how === 'urgent') setUrgent(add);
    else setPolite(add);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite" aria-atomic="false">
        {polite.map(({ line, number }) => (
          <p key={number}>{line}</p>
        ))}
      </div>
      <div className="visually-hidden" role="alert" aria-live="assertive" aria-atomic="false">
        {urgent.map(({ line, number }) => (
          <p key={number}>{line}</p>
        ))}
      </div>
    </AnnounceContext>
  );
}
