import { type ReactNode, useEffect, useRef } from 'react';
import './page-frame.css';
import { useWords } from './use-words';

/** A page of a tab with rooms: its name and links on the side, one room beside them. */
export function PageFrame({
  title,
  rooms,
  here,
  door = null,
  before = null,
  children,
}: {
  title: string;
  /** `id` is the room's part of the address. */
  rooms: readonly { id: string; name: string }[];
  /** The room that is open. */
  here: string;
  /** The way to the other page. */
  door?: ReactNode;
  /** What stands above every room. */
  before?: ReactNode;
  children: ReactNode;
}) {
  const { text } = useWords();
  const main = useRef<HTMLElement>(null);
  const opened = useRef(here);
  useEffect(() => {
    if (opened.current === here) return;
    opened.current = here;
    // As after loading another page: the keyboard and the reader begin at its head.
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [here]);
  return (
    <div className="page-frame">
      <header className="page-side">
        <p className="page-name">{title}</p>
        <nav aria-label={text('frame_rooms')}>
          <ul className="page-rooms">
            {rooms.map(({ id, name }) => (
              <li key={id}>
                <a href={`#/${id}`} aria-current={id === here ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {door !== null && <div className="page-other">{door}</div>}
      </header>
      <main className="page-main" ref={main} tabIndex={-1}>
        {before}
        {children}
      </main>
    </div>
  );
}
