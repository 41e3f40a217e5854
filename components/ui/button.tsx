import type { ComponentProps } from 'react';
import './button.css';

/**
 * A button that stays in the tab order while it cannot be used, so that the keyboard's place is not lost.
 * `held` makes clicks do nothing.
 */
export function Button({
  look = 'plain',
  held = false,
  onClick,
  ...rest
}: Omit<ComponentProps<'button'>, 'disabled' | 'className'> & {
  look?: 'primary' | 'plain' | 'quiet';
  held?: boolean;
}) {
  return (
    <button
      type="button"
      {...rest}
      className={`button button-${look}`}
      aria-disabled={held || undefined}
      onClick={(event) => {
        if (held) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
