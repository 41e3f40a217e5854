import type { Sentence } from '../../lib/domain/model/sentence';
import type { CallsUsed } from '../../lib/messages/calls-used';
import { say as sentence } from '../../lib/view/panel/say';
import { useWords } from '../ui/use-words';
import './calls-note.css';

/** What Bellwether asked the host for lately: an account's limit is shared by everything that uses it. */
export function CallsNote({ calls }: { calls: CallsUsed }) {
  const { say, text } = useWords();
  const name = text(`host_${calls.host}`);
  const pause = calls.day === null ? null : pauseOf(calls, name);
  return (
    <div className="calls-note">
      <p>{say(calls.day === null ? ofWindow(calls, name) : ofDay(calls, calls.day, name))}</p>
      {pause !== null && <p data-rests={calls.rests?.what}>{say(pause)}</p>}
    </div>
  );
}

/** A limit that begins anew every minute: how much of it is left. */
function ofWindow({ lastHour, left, rests }: CallsUsed, name: string): Sentence {
  if (rests !== null && rests.what !== 'background') {
    return sentence('panel_calls_rest', name, lastHour, { kind: 'instant', instant: rests.until });
  }
  if (left === null) return sentence('panel_calls', name, lastHour);
  return sentence('panel_calls_left', name, lastHour, { kind: 'percent', percent: left });
}

/** A limit of 24 hours that roll: what everybody used of it, and what is ours. */
function ofDay({ lastHour, lastDay }: CallsUsed, day: NonNullable<CallsUsed['day']>, name: string): Sentence {
  const at = { kind: 'instant', instant: day.at } as const;
  return sentence('panel_calls_day', name, lastHour, lastDay, day.used, day.total, at);
}

/** What waits and why, what still works, and until when at most. */
function pauseOf({ rests }: CallsUsed, name: string): Sentence | null {
  if (rests === null) return null;
  const until = { kind: 'instant', instant: rests.until } as const;
  if (rests.what === 'deed' || rests.used === null) return sentence('panel_calls_refused', name, until);
  const key = `panel_calls_${rests.used.of}_${rests.what === 'screen' ? 'screen' : 'ahead'}`;
  return sentence(key, { kind: 'percent', percent: rests.used.percent }, until);
}
