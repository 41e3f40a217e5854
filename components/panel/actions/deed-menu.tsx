import type { ReactNode } from 'react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import './deed-menu.css';

/** What else can be done, behind one button: each with a click of its own. Escape closes it and leads back to the button. */
export function DeedMenu({ items }: { items: readonly { key: string; item: ReactNode }[] }) {
  const { text } = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  if (items.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the Escape of the buttons in it
    <div className="deed-menu-place" onKeyDown={close}>
      <Button ref={button} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">•••</span>
        <span className="visually-hidden">{text('deeds_more')}</span>
      </Button>
      {open && (
        <ul className="deed-menu" id={id} aria-label={text('deeds_more')}>
          {items.map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
