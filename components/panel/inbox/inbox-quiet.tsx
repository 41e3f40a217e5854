import type { readNotifications } from '../../../lib/messages/read-notifications';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';

/** Why no pop-up may come just now. */
export function InboxQuiet({
  told: { allowed, quietUntil },
  now,
}: {
  told: ReturnType<typeof readNotifications.answer.parse>;
  now: number;
}) {
  const { text, language } = useWords();
  if (allowed === 'no')
    return (
      <Note tone="waiting">
        <strong>{text('inbox_not_allowed')}</strong>
        <p>{text('inbox_not_allowed_why')}</p>
      </Note>
    );
  if (quietUntil === null || quietUntil <= now) return null;
  return <Note tone="news">{text('inbox_quiet_until', formatMoment(quietUntil, now, language))}</Note>;
}
