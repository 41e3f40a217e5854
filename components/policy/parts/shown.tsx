import type { ReactNode } from 'react';

/** A value that is shown and not edited, under its label. */
export function Shown({
  label,
  hideLabel = false,
  children,
}: {
  label: string;
  hideLabel?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <span className={hideLabel ? 'visually-hidden' : 'shown-label'}>{label}</span>
      <span className="shown-value">{children}</span>
    </div>
  );
}
