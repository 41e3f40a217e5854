import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Announcer } from '../ui/announcer';
import { createQueryClient } from '../ui/create-query-client';
import { LanguageContext } from '../ui/language-context';
import { strictLanguage } from './strict-language';

const LANGUAGES = { en: strictLanguage('en'), de: strictLanguage('de') };

/** A page around what is tested, as `showPage` puts it. */
export function Page({ locale = 'en', children }: { locale?: 'en' | 'de'; children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <LanguageContext value={LANGUAGES[locale]}>
        <Announcer>{children}</Announcer>
      </LanguageContext>
    </QueryClientProvider>
  );
}
