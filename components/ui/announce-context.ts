import { createContext } from 'react';

/** Says a line to screen readers, through the page's one polite live region; with `urgent` it interrupts: for a breach alone. */
export const AnnounceContext = createContext<(line: string, urgent?: 'urgent') => void>(() => undefined);
