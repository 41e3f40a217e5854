import { type ReactNode, useId } from 'react';
import { FindingsAt } from '../findings-at';
import './fields.css';

/** A field of the policy and, below it, what is to be said of its place. The field is given the id of what is said. */
export function At({
  path,
  within = false,
  children,
}: {
  path: readonly (string | number)[];
  /** Also what is said of anything inside it. */
  within?: boolean;
  children: (describedBy: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="field-at">
      {children(id)}
      <FindingsAt id={id} path={path} within={within} />
    </div>
  );
}
