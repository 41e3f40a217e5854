import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../lib/view/language';
import { SampleFrame } from '../sample/sample-frame';
import { Announcer } from './announcer';
import { createQueryClient } from './create-query-client';
import { LanguageContext } from './language-context';

/**
 * Puts a page's content into its `#root`, in the reader's language.
 * @param onChanged calls back whenever the worker says that something has changed; gives the way to stop listening
 * @returns takes the content off the page again
 */
export function showPage(
  language: Language,
  onChanged: (listener: () => void) => () => void,
  content: ReactNode,
): () => void {
  document.documentElement.lang = language.locale;
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no place for its content. Reload it.');
  const contentRoot = createRoot(root);
  contentRoot.render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <LanguageContext value={language}>
          <Announcer>
            <SampleFrame onChanged={onChanged}>{content}</SampleFrame>
          </Announcer>
        </LanguageContext>
      </QueryClientProvider>
    </StrictMode>,
  );
  return () => contentRoot.unmount();
}
