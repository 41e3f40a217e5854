import { type FormEvent, useContext, useState } from 'react';
import type { HostId } from '../../lib/domain/model/host-id';
import { connect } from '../../lib/messages/connect';
import { ask } from '../../lib/platform/ask';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { TextField } from '../ui/text-field';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';

/** What each host calls its things, by key of the catalogue, where a refusal has words of its own, and how short a client id can be. */
const HOSTS = {
  zendesk: {
    title: 'zendesk_connect_title',
    address: 'zendesk_connect_address',
    addressHint: 'zendesk_connect_address_hint',
    client: 'zendesk_connect_client',
    clientHint: 'zendesk_connect_client_hint',
    submit: 'zendesk_connect_submit',
    errors: 'sign_in_zendesk',
    shortest: 1,
  },
  salesforce: {
    title: 'settings_connect_title',
    address: 'settings_address',
    addressHint: 'settings_address_hint',
    client: 'settings_client_id',
    clientHint: 'settings_client_id_hint',
    submit: 'settings_connect',
    errors: 'sign_in_salesforce',
    shortest: 10,
  },
} as const satisfies Record<HostId, object>;

/** Signs in to an account: its address, and the customer's own OAuth client. */
export function ConnectionForm({ host }: { host: HostId }) {
  const words = useWords();
  const { text } = words;
  const keys = HOSTS[host];
  const announce = useContext(AnnounceContext);
  const [address, setAddress] = useState('');
  const [clientId, setClientId] = useState('');
  const [connectedAs, setConnectedAs] = useState<string | null>(null);
  const deed = useDeed(
    () => ask(connect, { host, address: address.trim(), clientId: clientId.trim() }),
    'settings',
  );
  const complete = address.trim() !== '' && clientId.trim().length >= keys.shortest;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    setConnectedAs(null);
    const answer = await deed.run();
    if (answer === null) return;
    const line = text('settings_now_connected', answer.account, answer.me.name);
    setConnectedAs(line);
    announce(line);
    setClientId('');
  };

  return (
    <form className="connect-form" data-host={host} onSubmit={(event) => void submit(event)}>
      <h3>{text(keys.title)}</h3>
      <TextField
        label={text(keys.address)}
        hint={text(keys.addressHint)}
        value={address}
        maxLength={300}
        onChange={setAddress}
      />
      <TextField
        label={text(keys.client)}
        hint={text(keys.clientHint)}
        value={clientId}
        maxLength={300}
        onChange={setClientId}
      />
      {deed.error !== null && !deed.pending && (
        <Note tone="failed">{errorWords(deed.error, words, keys.errors)}</Note>
      )}
      {connectedAs !== null && <Note tone="news">{connectedAs}</Note>}
      <div>
        <Button type="submit" look="primary" held={!complete || deed.pending}>
          {text(deed.pending ? 'settings_connecting' : keys.submit)}
        </Button>
      </div>
    </form>
  );
}
