import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import type { Connection } from './connection';
import { ConnectionForm } from './connection-form';
import { ConnectionList } from './connection-list';
import { ConnectionNeeds } from './connection-needs';

/** Salesforce: the orgs one is signed in to, signing in to another, and what its app needs. */
export function SalesforceSection({
  connections,
  redirectUrl,
}: {
  connections: readonly Connection[];
  redirectUrl: string;
}) {
  const { text } = useWords();
  return (
    <Section title={text('host_salesforce')}>
      <ConnectionList
        connections={connections.filter(({ host }) => host === 'salesforce')}
        empty={text('settings_salesforce_none')}
      />
      <ConnectionForm host="salesforce" />
      <ConnectionNeeds
        title={text('settings_needs_title')}
        redirect={text('settings_needs_callback')}
        after={[text('settings_needs_scopes'), text('settings_needs_pkce')]}
        redirectUrl={redirectUrl}
      />
    </Section>
  );
}
