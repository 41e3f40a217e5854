import type { ReactNode } from 'react';
import './note.css';

const SHAPES = { news: 'ℹ', waiting: '◷', failed: '!' } as const;
/** Read out where it appears, in its turn: only a breach interrupts. */
const HEARD = { role: 'alert', 'aria-live': 'polite' } as const;

/** A line about something that happened or waits. That something failed is read out as soon as it stands there. */
export function Note({ tone, children }: { tone: keyof typeof SHAPES; children: ReactNode }) {
  return (
    <div className={`note note-${tone}`} {...(tone === 'failed' ? HEARD : {})}>
      <span className="note-shape" aria-hidden="true">
        {SHAPES[tone]}
      </span>
      <div className="note-words">{children}</div>
    </div>
  );
}
