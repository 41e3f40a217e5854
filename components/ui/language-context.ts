import { createContext } from 'react';
import type { Language } from '../../lib/view/language';

/** The reader's language, given once by the page. */
export const LanguageContext = createContext<Language | null>(null);
