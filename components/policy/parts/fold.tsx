import { type ReactNode, useId, useState } from 'react';
import { FindingsAt } from '../findings-at';
import './fold.css';

/**
 * An entry of a long list: its name and what matters in one line, the rest on opening it. What is wrong with it is said while it is
 * closed, too.
 */
export function Fold({
  id,
  name,
  line,
  path,
  open = false,
  deeds = null,
  children,
}: {
  /** Of the entry, to find it by. */
  id: string;
  name: string;
  line: ReactNode;
  path: readonly (string | number)[];
  /** Open to begin with: what was just added. */
  open?: boolean;
  deeds?: ReactNode;
  children: ReactNode;
}) {
  const body = useId();
  const [isOpen, setIsOpen] = useState(open);
  return (
    <li className="fold" data-entry={id}>
      <div className="fold-head">
        <button
          type="button"
          className="fold-opener"
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span className="fold-mark" aria-hidden="true">
            ▸
          </span>
          <span className="fold-words">
            <span className="fold-name">{name}</span>
            <span className="fold-line">{line}</span>
          </span>
        </button>
        {deeds}
      </div>
      {isOpen && (
        <div className="fold-body" id={body}>
          {children}
        </div>
      )}
      <FindingsAt path={path} within />
    </li>
  );
}
