import type { Sentence } from '../../lib/domain/model/sentence';
import type { CallsUsed } from '../../lib/messages/calls-used';
import { say as sentence } from '../../lib/view/panel/say';
import { useWords } from '../ui/use-words';
import './calls-note.css';

function sentenceOf({ lastHour, left, restsUntil }: CallsUsed, name: string): Sentence {
  if (restsUntil !== null)
    return sentence('panel_calls_rest', name, lastHour, { kind: 'instant', instant: restsUntil });
  if (left === null) return sentence('panel_calls', name, lastHour);
  return sentence('panel_calls_left', name, lastHour, { kind: 'percent', percent: left });
}

/** What Bellwether asked the host for lately: an account's limit is shared by everything that uses it. */
export function CallsNote({ calls }: { calls: CallsUsed }) {
  const { say, text } = useWords();
  const name = text(`host_${calls.host}`);
  return <footer className="calls-note">{say(sentenceOf(calls, name))}</footer>;
}
