import type { CallsUsed } from '../../lib/messages/calls-used';
import { say as sentence } from '../../lib/view/panel/say';
import { useWords } from '../ui/use-words';
import './calls-note.css';

/** What Bellwether asked the host for lately: an account's limit is shared by everything that uses it. */
export function CallsNote({ calls }: { calls: CallsUsed }) {
  const { say, text } = useWords();
  const name = text(`host_${calls.host}`);
  return (
    <footer className="calls-note">
      {calls.left === null
        ? say(sentence('panel_calls', name, calls.lastHour))
        : say(sentence('panel_calls_left', name, calls.lastHour, { kind: 'percent', percent: calls.left }))}
    </footer>
  );
}
