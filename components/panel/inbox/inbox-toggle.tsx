import { changeNotifications } from '../../../lib/messages/change-notifications';
import { ask } from '../../../lib/platform/ask';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';

/** Something that is on or off. What was pressed stands at once, and stays if the worker keeps it. */
export function InboxToggle({
  label,
  on,
  changeTo,
  query = 'panel',
}: {
  label: string;
  on: boolean;
  changeTo: (on: boolean) => ReturnType<typeof changeNotifications.request.parse>;
  /** What the screen asks for, and asks anew after a change. */
  query?: string;
}) {
  const words = useWords();
  const deed = useDeed(() => ask(changeNotifications, changeTo(!on)), query);
  return (
    <>
      <label>
        <input type="checkbox" checked={deed.pending ? !on : on} onChange={() => void deed.run()} />
        {label}
      </label>
      {deed.error != null && <Note tone="failed">{errorWords(deed.error, words)}</Note>}
    </>
  );
}
