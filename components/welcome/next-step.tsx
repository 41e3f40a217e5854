import type { ReactNode } from 'react';
import { useWords } from '../ui/use-words';

/** One thing worth doing next; once it is done nothing is left to press. */
export function NextStep({
  title,
  why,
  isDone = false,
  children,
}: {
  title: string;
  why: string;
  isDone?: boolean;
  children: ReactNode;
}) {
  const { text } = useWords();
  return (
    <li data-done={isDone}>
      <h3>
        {isDone && <span aria-hidden="true">✓ </span>}
        {title}
        {isDone && <span className="visually-hidden">, {text('checklist_done')}</span>}
      </h3>
      <p>{why}</p>
      {!isDone && children}
    </li>
  );
}
