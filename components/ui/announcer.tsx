import { type ReactNode, useCallback, useState } from 'react';
import { AnnounceContext } from './announce-context';

/** The page's one live region. A line said twice is heard twice. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ line: '', count: 0 });
  const announce = useCallback((line: string) => setSaid(({ count }) => ({ line, count: count + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        <span key={said.count}>{said.line}</span>
      </div>
    </AnnounceContext>
  );
}
