import { useQuery } from '@tanstack/react-query';
import { readStored } from '../../../lib/messages/read-stored';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { EgressList } from './egress-list';
import '../connection-list.css';
import '../import/import.css';
import './privacy.css';
import { RetentionForm } from './retention-form';
import { StoredTable } from './stored-table';
import { WipeForm } from './wipe-form';

/** What lies in this browser, for how long, how it is forgotten, and every host that was contacted. */
export function PrivacyRoom() {
  const words = useWords();
  const { text } = words;
  const { data, error, refetch } = useQuery({
    queryKey: ['settings', 'stored'],
    queryFn: () => ask(readStored, {}),
  });
  if (data === undefined && error === null) return <p>{text('panel_loading')}</p>;
  if (data === undefined)
    return (
      <div className="settings-error">
        <Note tone="failed">{errorWords(error, words)}</Note>
        <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
      </div>
    );
  return (
    <>
      <Section title={text('privacy_stored')}>
        <p>{text('privacy_what')}</p>
        <StoredTable stored={data} />
      </Section>
      <Section title={text('privacy_retention')}>
        <RetentionForm retention={data.retention} />
      </Section>
      <Section title={text('privacy_wipe')}>
        <WipeForm stored={data} />
      </Section>
      <Section title={text('egress_title')}>
        <EgressList />
      </Section>
    </>
  );
}
