import { createContext } from 'react';

/** Says a line to screen readers, through the page's one polite live region. */
export const AnnounceContext = createContext<(line: string) => void>(() => undefined);
