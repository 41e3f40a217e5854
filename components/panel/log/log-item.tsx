import { useId, useState } from 'react';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import type { LogEntry } from '../../../lib/view/panel/log-entries';
import { ruleName } from '../../../lib/view/panel/rule-name';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { LogNote } from './log-note';
import { WhyPast } from './why-past';

const SHAPES = { escalation: '▲', signal: '◆', notice: '●' } as const;

/** A line of the log; opened, what its note says and why it came to it at that moment. */
export function LogItem({
  target,
  entry,
  policy,
  present,
  now,
}: {
  target: RecordRef;
  entry: LogEntry;
  policy: Policy;
  present: Assessment;
  now: number;
}) {
  const { text, say, language } = useWords();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<'nothing' | 'note' | 'why'>('nothing');
  const id = useId();
  const { at, kind, ground, reason, noteId, rules } = entry;
  const [rule = null] = rules;
  const moment = formatMoment(at, now, language);
  const toggle = (what: 'note' | 'why') => setShown(shown === what ? 'nothing' : what);
  return (
    <li className={`log-item log-${kind}`} data-log={kind}>
      <time dateTime={new Date(at).toISOString()}>{moment}</time>
      <div className="log-words">
        <span className="log-shape" aria-hidden="true">
          {SHAPES[kind]}
        </span>
        <span>
          <span className="log-sentence">{say(entry.sentence)}</span>
          {ground !== null && <span className="log-dim"> · {say(ground)}</span>}
        </span>
      </div>
      <button
        type="button"
        className="play-more"
        aria-expanded={open}
        aria-controls={id}
        aria-label={text('log_details', moment, say(entry.sentence))}
        onClick={() => setOpen(!open)}
      />
      <div className="log-more" id={id} hidden={!open}>
        {open && (
          <>
            {rules.length > 2 && (
              <ul className="log-rules">
                {rules.map((one) => (
                  <li key={one}>{say({ key: 'why_rule', values: [ruleName(one, policy)] })}</li>
                ))}
              </ul>
            )}
            {reason !== null && (
              <p className="log-reason" dir="auto">
                {text('log_reason', reason)}
              </p>
            )}
            <div className="action-row">
              <Button aria-expanded={shown === 'why'} onClick={() => toggle('why')}>
                {shown === 'why'
                  ? text('why_hide')
                  : text(rule === null ? 'why_ask_moment' : 'why_ask', moment)}
              </Button>
              {noteId !== null && (
                <Button look="quiet" aria-expanded={shown === 'note'} onClick={() => toggle('note')}>
                  {text(shown === 'note' ? 'log_note_hide' : 'log_note_show')}
                </Button>
              )}
            </div>
            {shown === 'note' && noteId !== null && <LogNote target={target} noteId={noteId} />}
            {shown === 'why' && (
              <WhyPast target={target} at={at} rule={rule} policy={policy} present={present} now={now} />
            )}
          </>
        )}
      </div>
    </li>
  );
}
