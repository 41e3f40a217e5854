import { type ReactNode, useId } from 'react';
import './form-part.css';

/** A part of a form with its heading, and what it is good for in a sentence or two. */
export function FormPart({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="form-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint !== undefined && <p className="form-hint">{hint}</p>}
      {children}
    </section>
  );
}
