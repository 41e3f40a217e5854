import { useId, useState } from 'react';
import type { EscalationEvent } from '../../lib/domain/model/escalation-event';
import type { PathStep } from '../../lib/domain/model/path-step';
import type { Person } from '../../lib/domain/model/person';
import type { Policy } from '../../lib/domain/model/policy';
import { formatMoment } from '../../lib/view/panel/format-moment';
import { logLines } from '../../lib/view/panel/log-lines';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import './log-section.css';

const SHOWN = 5;

/** What happened to the escalation, newest first; only the last five until more is asked for. */
export function LogSection({
  events,
  people,
  policy,
  path,
  now,
}: {
  events: readonly EscalationEvent[] | null;
  people: readonly Person[];
  policy: Policy;
  path: readonly PathStep[];
  now: number;
}) {
  const { text, say, language } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const lines = logLines(events ?? [], people, policy, path);
  return (
    <Section title={text('panel_log')}>
      {lines.length === 0 && (
        <p className="log-remark">{text(events === null ? 'panel_log_unknown' : 'panel_log_empty')}</p>
      )}
      <ul className="log" id={id}>
        {lines.slice(0, open ? undefined : SHOWN).map((line) => (
          <li key={line.key}>
            <time dateTime={new Date(line.at).toISOString()}>{formatMoment(line.at, now, language)}</time>
            <span>{say(line.sentence)}</span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && (
        <Button look="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? text('panel_log_less') : text('panel_log_more', String(lines.length))}
        </Button>
      )}
    </Section>
  );
}
