import type { ReactNode } from 'react';
import './table-box.css';

/** A table that scrolls within its own box where it is too wide. @param name what it is of: read out when the box is reached */
export function TableBox({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="table-box" aria-label={name} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
