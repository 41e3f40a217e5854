import { SalesforceSection } from './salesforce-section';
import { SettingsRead } from './settings-read';
import type { SettingsRoomProps } from './settings-room-props';
import { ZendeskSection } from './zendesk-section';

/** With what Bellwether is connected, and as whom. */
export function ConnectionsRoom({ askForCookies }: SettingsRoomProps) {
  return (
    <SettingsRead>
      {({ connections, redirectUrls, sessionForbidden }) => (
        <>
          <ZendeskSection connections={connections} redirectUrl={redirectUrls.zendesk} />
          <SalesforceSection
            connections={connections}
            redirectUrl={redirectUrls.salesforce}
            sessionForbidden={sessionForbidden}
            askForCookies={askForCookies}
          />
        </>
      )}
    </SettingsRead>
  );
}
