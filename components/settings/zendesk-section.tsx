import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import type { Connection } from './connection';
import { ConnectionForm } from './connection-form';
import { ConnectionList } from './connection-list';
import { ConnectionNeeds } from './connection-needs';
import './zendesk-section.css';

/** Zendesk: the accounts seen, which the browser's session is enough for; and the sign-in that one may add. */
export function ZendeskSection({
  connections,
  redirectUrl,
}: {
  connections: readonly Connection[];
  redirectUrl: string;
}) {
  const { text } = useWords();
  const own = connections.filter(({ host }) => host === 'zendesk');
  return (
    <Section title={text('host_zendesk')}>
      <p>{text('zendesk_session')}</p>
      <ConnectionList connections={own} empty={text('settings_zendesk_none')} />
      <details className="zendesk-optional">
        <summary>{text('zendesk_optional_title')}</summary>
        <p>{text('zendesk_optional_adds')}</p>
        <ConnectionNeeds
          title={text('zendesk_needs_title')}
          before={[text('zendesk_needs_client')]}
          redirect={text('zendesk_needs_redirect')}
          after={[text('zendesk_needs_identifier')]}
          redirectUrl={redirectUrl}
        />
        <ConnectionForm host="zendesk" />
      </details>
    </Section>
  );
}
