import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { AnnounceContext } from './announce-context';
import './note.css';

const SHAPES = { news: 'ℹ', waiting: '◷', failed: '!' } as const;

/** A line about something that happened or waits. That something failed is told to screen readers too, without interrupting. */
export function Note({ tone, children }: { tone: keyof typeof SHAPES; children: ReactNode }) {
  const announce = useContext(AnnounceContext);
  const words = useRef<HTMLDivElement>(null);
  const said = useRef('');
  useEffect(() => {
    const line = words.current?.textContent ?? '';
    if (tone !== 'failed' || line === said.current) return;
    said.current = line;
    announce(line);
  });
  return (
    <div className={`note note-${tone}`}>
      <span className="note-shape" aria-hidden="true">
        {SHAPES[tone]}
      </span>
      <div className="note-words" ref={words}>
        {children}
      </div>
    </div>
  );
}
