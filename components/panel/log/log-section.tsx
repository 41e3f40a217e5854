import { useQuery } from '@tanstack/react-query';
import { useContext, useId, useState } from 'react';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { EscalationEvent } from '../../../lib/domain/model/escalation-event';
import type { OutboxEntry } from '../../../lib/domain/model/outbox-entry';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { readLog } from '../../../lib/messages/read-log';
import { ask } from '../../../lib/platform/ask';
import { csvText } from '../../../lib/view/csv-text';
import { logEntries } from '../../../lib/view/panel/log-entries';
import { logRows } from '../../../lib/view/panel/log-rows';
import { saveFile } from '../../settings/save-file';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { FilterChoice } from '../../ui/filter-choice';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { LogItem } from './log-item';
import './log-section.css';

const FIRST = 5;
const MORE = 50;
const FILTERS = ['all', 'escalation', 'signal', 'notice'] as const;
const HEADS = ['at', 'kind', 'what', 'detail', 'rule', 'note', 'policy'] as const;

/**
 * All that happened to a ticket, newest first: its escalation, what rules and people said of it, what one was told. The last five until
 * more is asked for, at most fifty more at once; of every line why it came to it; all of it as a file.
 */
export function LogSection({
  target,
  events,
  outbox,
  people,
  policy,
  assessment,
  now,
}: {
  target: RecordRef;
  events: readonly EscalationEvent[] | null;
  outbox: readonly OutboxEntry[];
  people: readonly Person[];
  policy: Policy;
  assessment: Assessment;
  now: number;
}) {
  const { text, say, language } = useWords();
  const announce = useContext(AnnounceContext);
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('all');
  const [count, setCount] = useState(FIRST);
  const id = useId();
  const { data, error } = useQuery({
    queryKey: ['panel', 'log', recordKey(target)],
    queryFn: () => ask(readLog, { ref: target }),
  });
  const { signals = [], notices = [] } = data ?? {};
  const all = logEntries({ events: events ?? [], signals, notices, outbox }, people, policy, assessment.path);
  const entries = filter === 'all' ? all : all.filter(({ kind }) => kind === filter);
  const kinds = FILTERS.filter((kind) => kind === 'all' || all.some((entry) => entry.kind === kind));
  const number = (value: number) => value.toLocaleString(language.locale);
  const save = () => {
    const heads = HEADS.map((head) => text(`log_column_${head}`));
    saveFile(`bellwether-log-${target.id}.csv`, [csvText(logRows(all, heads, say))], 'text/csv');
    announce(text('log_saved'));
  };
  return (
    <Section title={text('panel_log')} remark={all.length === 0 ? null : number(all.length)}>
      {kinds.length > 2 && (
        <FilterChoice
          label={text('log_filter')}
          options={kinds.map((kind) => ({ id: kind, name: text(`log_filter_${kind}`) }))}
          value={filter}
          onChange={(kind) => {
            setFilter(kind);
            setCount(FIRST);
          }}
        />
      )}
      {events === null && <p className="log-dim">{text('panel_log_unknown')}</p>}
      {error !== null && <p className="log-dim">{text('log_signals_unread')}</p>}
      {entries.length === 0 && events !== null && <p className="log-dim">{text('panel_log_empty')}</p>}
      <ul className="log" id={id}>
        {entries.slice(0, count).map((entry) => (
          <LogItem
            key={entry.key}
            target={target}
            entry={entry}
            policy={policy}
            present={assessment}
            now={now}
          />
        ))}
      </ul>
      {all.length > 0 && (
        <div className="log-foot">
          {entries.length > count && (
            <Button look="quiet" aria-controls={id} onClick={() => setCount(count + MORE)}>
              {entries.length - count > MORE
                ? text('log_more', number(MORE), number(entries.length))
                : text('panel_log_more', number(entries.length))}
            </Button>
          )}
          {count > FIRST && entries.length > FIRST && (
            <Button look="quiet" aria-controls={id} onClick={() => setCount(FIRST)}>
              {text('panel_log_less')}
            </Button>
          )}
          <Button look="quiet" onClick={save}>
            {text('log_save')}
          </Button>
        </div>
      )}
    </Section>
  );
}
