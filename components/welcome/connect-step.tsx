import { SalesforceSection } from '../settings/salesforce-section';
import { SettingsRead } from '../settings/settings-read';
import { useWords } from '../ui/use-words';
import { SystemLine } from './system-line';
import type { Welcome } from './welcome';

/** Zendesk needs an open tab that is signed in; Salesforce its form, for those who work there. */
export function ConnectStep({
  welcome,
  askForCookies,
}: {
  welcome: Welcome;
  askForCookies: () => Promise<boolean>;
}) {
  const { text } = useWords();
  const zendesk = welcome.systems.filter(({ host }) => host === 'zendesk');
  const salesforce = welcome.systems.filter(({ host }) => host === 'salesforce');
  return (
    <>
      <h3>{text('host_zendesk')}</h3>
      <p>{text('welcome_connect_zendesk')}</p>
      {zendesk.length === 0 ? (
        <p className="welcome-waits">{text('welcome_connect_zendesk_none')}</p>
      ) : (
        <ul className="system-lines">
          {zendesk.map((system) => (
            <SystemLine key={system.account} system={system} />
          ))}
        </ul>
      )}
      <h3>{text('host_salesforce')}</h3>
      <p>{text('welcome_connect_salesforce')}</p>
      {salesforce.length > 0 && (
        <ul className="system-lines">
          {salesforce.map((system) => (
            <SystemLine key={system.account} system={system} />
          ))}
        </ul>
      )}
      <details className="welcome-more">
        <summary>{text('welcome_connect_salesforce_do')}</summary>
        <SettingsRead>
          {({ connections, redirectUrls, sessionForbidden }) => (
            <SalesforceSection
              connections={connections}
              redirectUrl={redirectUrls.salesforce}
              sessionForbidden={sessionForbidden}
              askForCookies={askForCookies}
            />
          )}
        </SettingsRead>
      </details>
    </>
  );
}
