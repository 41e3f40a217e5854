import type { ReactNode } from 'react';
import type { Tone } from '../../lib/view/band-look';
import './chip.css';

/** A small label: shape, number and word together, so that colour never says it alone. */
export function Chip({ tone, shape, children }: { tone: Tone; shape: string; children: ReactNode }) {
  return (
    <span className={`chip tone-${tone}`}>
      <span className="chip-shape" aria-hidden="true">
        {shape}
      </span>
      <span className="chip-words">{children}</span>
    </span>
  );
}
