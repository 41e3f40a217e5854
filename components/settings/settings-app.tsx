import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readSettings } from '../../lib/messages/read-settings';
import { ask } from '../../lib/platform/ask';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { Diagnostics } from './diagnostics';
import { HistorySection } from './history-section';
import { MappingSection } from './mapping-section';
import { SalesforceSection } from './salesforce-section';
import './settings-app.css';
import { ZendeskSection } from './zendesk-section';

/** The settings: with what Bellwether is connected and as whom, and what support needs to know of it. */
export function SettingsApp({
  onChanged,
  askForCookies,
}: {
  onChanged: (listener: (what: 'panel' | 'settings') => void) => () => void;
  /** Asks the browser to let cookies be read: right in a click, before anything is waited for. */
  askForCookies: () => Promise<boolean>;
}) {
  const words = useWords();
  const { text } = words;
  const client = useQueryClient();
  useEffect(
    () =>
      onChanged((what) => {
        if (what === 'settings') void client.invalidateQueries({ queryKey: ['settings'] });
      }),
    [client, onChanged],
  );
  const { data, error, refetch } = useQuery({ queryKey: ['settings'], queryFn: () => ask(readSettings, {}) });

  return (
    <main className="settings">
      <header className="settings-header">
        <h1>{text('settings_title')}</h1>
      </header>
      {error !== null && (
        <div className="settings-error">
          <Note tone="failed">{errorWords(error, words)}</Note>
          <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
        </div>
      )}
      {data === undefined && error === null && <p>{text('panel_loading')}</p>}
      {data !== undefined && (
        <>
          <ZendeskSection connections={data.connections} redirectUrl={data.redirectUrls.zendesk} />
          <SalesforceSection
            connections={data.connections}
            redirectUrl={data.redirectUrls.salesforce}
            sessionForbidden={data.sessionForbidden}
            askForCookies={askForCookies}
          />
          <MappingSection connections={data.connections} />
          <HistorySection />
          <Diagnostics worker={data.worker} />
        </>
      )}
    </main>
  );
}
