import { type ReactNode, useCallback, useState } from 'react';
import { AnnounceContext } from './announce-context';

const NOTHING = { line: '', count: 0 };

/** The page's live regions: one that waits for its turn, and one that interrupts. A line said twice is heard twice. */
export function Announcer({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState(NOTHING);
  const [urgent, setUrgent] = useState(NOTHING);
  const announce = useCallback((line: string, how?: 'urgent') => {
    const set = how === 'urgent' ? setUrgent : setPolite;
    set(({ count }) => ({ line, count: count + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        <span key={polite.count}>{polite.line}</span>
      </div>
      <div className="visually-hidden" role="alert" aria-live="assertive">
        <span key={urgent.count}>{urgent.line}</span>
      </div>
    </AnnounceContext>
  );
}
