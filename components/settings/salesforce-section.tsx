import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import type { Connection } from './connection';
import { ConnectionForm } from './connection-form';
import { ConnectionList } from './connection-list';
import { ConnectionNeeds } from './connection-needs';
import { SessionForm } from './session-form';

/** Salesforce: the orgs one is signed in to, signing in to another, what its app needs, and the way without one. */
export function SalesforceSection({
  connections,
  redirectUrl,
  sessionForbidden,
  askForCookies,
}: {
  connections: readonly Connection[];
  redirectUrl: string;
  sessionForbidden: boolean;
  askForCookies: () => Promise<boolean>;
}) {
  const { text } = useWords();
  const own = connections.filter(({ host }) => host === 'salesforce');
  const [first] = own.filter(({ by }) => by === 'none');
  return (
    <Section title={text('host_salesforce')}>
      <ConnectionList connections={own} empty={text('settings_salesforce_none')} />
      <ConnectionForm host="salesforce" />
      <ConnectionNeeds
        title={text('settings_needs_title')}
        redirect={text('settings_needs_callback')}
        after={[text('settings_needs_scopes'), text('settings_needs_pkce')]}
        redirectUrl={redirectUrl}
      />
      <SessionForm seen={first?.account ?? ''} forbidden={sessionForbidden} askForCookies={askForCookies} />
    </Section>
  );
}
