import { useState } from 'react';
import type { AuditLine } from '../../../lib/messages/audit-line';
import { readAuditLog } from '../../../lib/messages/read-audit-log';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { Progress } from '../kpis/progress';
import { PickField } from '../table/pick-field';
import { SearchField } from '../table/search-field';
import { useListWindow } from '../table/use-list-window';
import { WindowTable } from '../table/window-table';
import { auditColumns } from './audit-columns';
import { DayField } from './day-field';
import './log-room.css';
import { useAuditExport } from './use-audit-export';
import { useGate } from './use-gate';

const KINDS = ['escalation', 'signal', 'opinion', 'writing', 'word', 'play', 'policy'] as const;
const NOTHING = { record: '', person: null, kind: null, first: '', last: '', text: '' };

/** Everything that happened, over all records: searched by the worker, a window at a time, and saved as a file (acceptance CO6). */
export function LogRoom() {
  const words = useWords();
  const { text, language } = words;
  const [typed, setTyped] = useState<{
    record: string;
    person: string | null;
    kind: AuditLine['kind'] | null;
    /** Days of the reader's own clock. */
    first: string;
    last: string;
    text: string;
  }>(NOTHING);
  const { first, last, ...rest } = typed;
  const filter = { ...rest, since: beginOf(first, 0), until: beginOf(last, 1) };
  const [reading, setReading] = useState<{ done: number; all: number } | null>(null);
  const gate = useGate();
  const list = useListWindow({
    name: 'log',
    filter,
    firstSort: { by: 'at', descending: true },
    ask: async ({ from, count }) => {
      // Asks on until the past is read: each answer comes after a slice of the reading.
      for (;;) {
        const answer = await ask(readAuditLog, { ...filter, from, count });
        if (answer.state === 'told') return answer;
        setReading({ done: answer.done, all: answer.all });
        await gate.pass();
      }
    },
  });
  const { save, stop, progress, error: exportError } = useAuditExport(filter);
  const narrow = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  if (list.error !== null && list.data === undefined)
    return (
      <div className="figure-failed">
        <Note tone="failed">{errorWords(list.error, words)}</Note>
        <Button onClick={() => void list.askAnew()}>{text('panel_try_again')}</Button>
      </div>
    );
  if (list.data === undefined)
    return reading === null ? (
      <p className="figure-dim">{text('audit_loading')}</p>
    ) : (
      <Progress {...reading} stopped={gate.closed} onStop={gate.close} onGoOn={gate.open} />
    );
  const { lines, persons, total } = list.data;
  const now = Date.now();
  const isNarrow = JSON.stringify(typed) !== JSON.stringify(NOTHING);
  return (
    <>
      <p className="figure-dim">{text('audit_what')}</p>
      <div className="table-filters">
        <SearchField
          label={text('audit_text')}
          value={typed.text}
          onChange={(value) => narrow({ text: value })}
        />
        <SearchField
          label={text('audit_record')}
          value={typed.record}
          onChange={(record) => narrow({ record })}
        />
        <PickField
          label={text('audit_person')}
          all={text('table_all')}
          options={persons}
          value={typed.person}
          onChange={(person) => narrow({ person })}
        />
        <PickField
          label={text('audit_kind')}
          all={text('table_all')}
          options={KINDS.map((id) => ({ id, name: text(`audit_kind_${id}`) }))}
          value={typed.kind}
          onChange={(kind) => narrow({ kind: KINDS.find((one) => one === kind) ?? null })}
        />
        <DayField label={text('audit_first')} value={first} onChange={(day) => narrow({ first: day })} />
        <DayField label={text('audit_last')} value={last} onChange={(day) => narrow({ last: day })} />
        {isNarrow && <Button onClick={() => setTyped(NOTHING)}>{text('table_clear')}</Button>}
        <Button held={total === 0 || progress !== null} onClick={save}>
          {text('audit_save', total.toLocaleString(language.locale))}
        </Button>
      </div>
      {progress !== null && <Progress {...progress} stopped={false} onStop={stop} onGoOn={save} />}
      {exportError !== null && <Note tone="failed">{errorWords(exportError, words)}</Note>}
      {list.error !== null && <Note tone="failed">{errorWords(list.error, words)}</Note>}
      {total === 0 && !list.pending ? (
        <div className="table-missing">
          <p>{text(isNarrow ? 'table_no_hit' : 'audit_none')}</p>
        </div>
      ) : (
        <WindowTable
          name={text('audit_room')}
          columns={auditColumns(new Map(persons.map(({ id, name }) => [id, name])), now, words)}
          rows={lines}
          rowKey={({ id }) => id}
          list={list}
          from={list.from}
          total={total}
        />
      )}
    </>
  );
}

/** When a day begins by the reader's clock, or so many days after it; `null` where none is chosen. */
function beginOf(day: string, later: number): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined || year < 1970) return null;
  const begin = new Date(year, month - 1, date + later).getTime();
  return Number.isNaN(begin) ? null : begin;
}
