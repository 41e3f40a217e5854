import type { MouseEvent, ReactNode } from 'react';
import { openPage } from '../../lib/messages/open-page';
import { ask } from '../../lib/platform/ask';
import './page-door.css';

const FILES = { dashboard: 'dashboard.html', settings: 'options.html' } as const;

/**
 * The way to another page of the extension: the tab that shows it already comes to the front, else a new one. It is a link, so that it
 * works by keys and by the middle button too, and also while the worker is silent.
 * @param label where the content is no text
 */
export function PageDoor({
  page,
  label,
  children,
}: {
  page: keyof typeof FILES;
  label?: string;
  children: ReactNode;
}) {
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    ask(openPage, { page }).catch(() => window.open(href, '_blank', 'noreferrer'));
  };
  return (
    <a
      className="page-door"
      href={FILES[page]}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
      title={label}
      onClick={open}
    >
      {children}
    </a>
  );
}
