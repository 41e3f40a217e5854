import { type ReactNode, useId } from 'react';
import './section.css';

/** A part of a screen with its heading, and at most one remark at the heading's right. */
export function Section({
  title,
  remark = null,
  children,
}: {
  title: ReactNode;
  remark?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {remark !== null && <span className="section-remark">{remark}</span>}
      </div>
      {children}
    </section>
  );
}
