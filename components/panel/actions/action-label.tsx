import type { ReactNode } from 'react';

/** What a button of the foot says: two lines at most, however long a name is. */
export function ActionLabel({ children }: { children: ReactNode }) {
  return <span className="action-label">{children}</span>;
}
