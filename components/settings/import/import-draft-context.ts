import { createContext } from 'react';
import type { ImportDraft } from './import-draft';

/** Where a file that is not imported yet is kept while somebody looks at another room; `null`: nowhere. */
export const ImportDraftContext = createContext<{ current: ImportDraft | null } | null>(null);
