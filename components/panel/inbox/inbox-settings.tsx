import { AlertTopic } from '../../../lib/domain/model/alert-topic';
import type { readNotifications } from '../../../lib/messages/read-notifications';
import { useWords } from '../../ui/use-words';
import { InboxHours } from './inbox-hours';
import { InboxKeys } from './inbox-keys';
import { InboxToggle } from './inbox-toggle';

/** How I am told of things: what comes as a pop-up, when it is quiet, with a sound or without. Each change counts at once. */
export function InboxSettings({ told }: { told: ReturnType<typeof readNotifications.answer.parse> }) {
  const { text } = useWords();
  const { off, sound, quietHours } = told.settings;
  return (
    <details className="inbox-settings">
      <summary>{text('inbox_settings')}</summary>
      <fieldset className="inbox-ends">
        <legend>{text('inbox_topics')}</legend>
        {AlertTopic.options.map((topic) => (
          <InboxToggle
            key={topic}
            label={text(`topic_${topic}`)}
            on={!off.includes(topic)}
            changeTo={(on) => ({ what: 'topic', topic, on })}
          />
        ))}
        <p className="field-hint">{text('inbox_topics_hint')}</p>
      </fieldset>
      <InboxHours quietHours={quietHours} />
      <InboxToggle label={text('inbox_sound')} on={sound} changeTo={(on) => ({ what: 'sound', sound: on })} />
      <InboxKeys keys={told.keys} />
    </details>
  );
}
