import type { readNotifications } from '../../../lib/messages/read-notifications';
import { useWords } from '../../ui/use-words';

/** What can be done by keys, and by which. */
export function InboxKeys({ keys }: Pick<ReturnType<typeof readNotifications.answer.parse>, 'keys'>) {
  const { text } = useWords();
  return (
    <div className="inbox-keys">
      <p>{text('inbox_keys')}</p>
      <dl>
        {keys.map(({ command, shortcut }) => (
          <div key={command}>
            <dt>{text(`inbox_key_${command.replaceAll('-', '_')}`)}</dt>
            <dd>{shortcut === '' ? text('inbox_key_none') : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p className="field-hint">{text('inbox_keys_hint')}</p>
    </div>
  );
}
