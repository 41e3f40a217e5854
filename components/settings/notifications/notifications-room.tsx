import { useQuery } from '@tanstack/react-query';
import { AlertTopic } from '../../../lib/domain/model/alert-topic';
import { readNotifications } from '../../../lib/messages/read-notifications';
import { ask } from '../../../lib/platform/ask';
import { InboxHours } from '../../panel/inbox/inbox-hours';
import { InboxKeys } from '../../panel/inbox/inbox-keys';
import { InboxQuiet } from '../../panel/inbox/inbox-quiet';
import { InboxToggle } from '../../panel/inbox/inbox-toggle';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import '../../panel/inbox/inbox.css';
import '../connection-list.css';
import '../import/import.css';
import './notifications.css';
import { PopUpTest } from './pop-up-test';
import { QuietList } from './quiet-list';

/** How one is told of things: what comes as a pop-up and when, what is muted, by which keys one gets there. Each change counts at once. */
export function NotificationsRoom() {
  const words = useWords();
  const { text } = words;
  const { data, error, refetch } = useQuery({
    queryKey: ['settings', 'notifications'],
    queryFn: () => ask(readNotifications, {}),
  });
  if (data === undefined && error === null) return <p>{text('panel_loading')}</p>;
  if (data === undefined)
    return (
      <div className="settings-error">
        <Note tone="failed">{errorWords(error, words)}</Note>
        <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
      </div>
    );
  const { off, sound, quietHours } = data.settings;
  return (
    <div className="notifications">
      <InboxQuiet told={data} now={Date.now()} />
      <Section title={text('told_pop_ups')}>
        <p>{text('told_what')}</p>
        <PopUpTest allowed={data.allowed} />
      </Section>
      <Section title={text('told_kinds')}>
        <p>{text('told_kinds_what')}</p>
        <fieldset className="inbox-ends notifications-kinds">
          <legend className="visually-hidden">{text('told_kinds')}</legend>
          {AlertTopic.options.map((topic) => (
            <InboxToggle
              key={topic}
              label={text(`topic_${topic}`)}
              on={!off.includes(topic)}
              changeTo={(on) => ({ what: 'topic', topic, on })}
              query="settings"
            />
          ))}
        </fieldset>
      </Section>
      <Section title={text('told_when')}>
        <InboxHours quietHours={quietHours} query="settings" />
        <div className="inbox-ends">
          <InboxToggle
            label={text('inbox_sound')}
            on={sound}
            changeTo={(on) => ({ what: 'sound', sound: on })}
            query="settings"
          />
          <p className="field-hint">{text('told_sound_hint')}</p>
        </div>
      </Section>
      <Section title={text('told_quiet')}>
        <QuietList />
      </Section>
      <Section title={text('told_keys')}>
        <InboxKeys keys={data.keys} />
      </Section>
    </div>
  );
}
