import type { ReactNode } from 'react';
import './note.css';

const SHAPES = { news: 'ℹ', waiting: '◷', failed: '!' } as const;

/** A line about something that happened or waits. */
export function Note({ tone, children }: { tone: keyof typeof SHAPES; children: ReactNode }) {
  return (
    <div className={`note note-${tone}`}>
      <span className="note-shape" aria-hidden="true">
        {SHAPES[tone]}
      </span>
      <div className="note-words">{children}</div>
    </div>
  );
}
