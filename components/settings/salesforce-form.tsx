import { type FormEvent, useContext, useState } from 'react';
import { connectSalesforce } from '../../lib/messages/connect-salesforce';
import { ask } from '../../lib/platform/ask';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { TextField } from '../ui/text-field';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';

/** Signs in to a Salesforce org: its address, and the consumer key of the customer's own app. */
export function SalesforceForm() {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const [address, setAddress] = useState('');
  const [clientId, setClientId] = useState('');
  const [connectedAs, setConnectedAs] = useState<string | null>(null);
  const deed = useDeed(
    () => ask(connectSalesforce, { address: address.trim(), clientId: clientId.trim() }),
    'settings',
  );
  const complete = address.trim() !== '' && clientId.trim().length >= 10;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    setConnectedAs(null);
    const answer = await deed.run();
    if (answer === null) return;
    setConnectedAs(text('settings_now_connected', answer.account, answer.me.name));
    announce(text('settings_now_connected', answer.account, answer.me.name));
    setClientId('');
  };

  return (
    <form className="connect-form" onSubmit={(event) => void submit(event)}>
      <h3>{text('settings_connect_title')}</h3>
      <TextField
        label={text('settings_address')}
        hint={text('settings_address_hint')}
        value={address}
        maxLength={300}
        onChange={setAddress}
      />
      <TextField
        label={text('settings_client_id')}
        hint={text('settings_client_id_hint')}
        value={clientId}
        maxLength={300}
        onChange={setClientId}
      />
      {deed.error !== null && !deed.pending && <Note tone="failed">{errorWords(deed.error, words)}</Note>}
      {connectedAs !== null && <Note tone="news">{connectedAs}</Note>}
      <div>
        <Button type="submit" look="primary" held={!complete || deed.pending}>
          {text(deed.pending ? 'settings_connecting' : 'settings_connect')}
        </Button>
      </div>
    </form>
  );
}
