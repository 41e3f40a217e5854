import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readSettings } from '../../lib/messages/read-settings';
import { ask } from '../../lib/platform/ask';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import { ConnectionList } from './connection-list';
import { Diagnostics } from './diagnostics';
import { SalesforceForm } from './salesforce-form';
import { SalesforceNeeds } from './salesforce-needs';
import './settings-app.css';

/** The settings: with what Bellwether is connected and as whom, and what support needs to know of it. */
export function SettingsApp({
  onChanged,
}: {
  onChanged: (listener: (what: 'panel' | 'settings') => void) => () => void;
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
          <Section title={text('host_zendesk')}>
            <p>{text('settings_zendesk_how')}</p>
            <ConnectionList
              connections={data.connections.filter(({ host }) => host === 'zendesk')}
              empty={text('settings_zendesk_none')}
            />
          </Section>
          <Section title={text('host_salesforce')}>
            <ConnectionList
              connections={data.connections.filter(({ host }) => host === 'salesforce')}
              empty={text('settings_salesforce_none')}
            />
            <SalesforceForm />
            <SalesforceNeeds redirectUrl={data.redirectUrl} />
          </Section>
          <Diagnostics worker={data.worker} />
        </>
      )}
    </main>
  );
}
