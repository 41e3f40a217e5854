import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DueItem } from '../../../lib/domain/model/due-item';
import { recordKey } from '../../../lib/domain/model/record-key';
import { readDue } from '../../../lib/messages/read-due';
import { ask } from '../../../lib/platform/ask';
import { dueGroup } from '../../../lib/view/panel/due-group';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useAskAnew } from '../../ui/use-ask-anew';
import { useWords } from '../../ui/use-words';
import { Waiting } from '../waiting';
import { DueRow } from './due-row';
import './due-list.css';

const GROUPS = ['now', 'today', 'later'] as const;
/** So many stand there at first. */
const FIRST = 5;
const MOST = 300;

/** What I am to do next, the nearest first, under now, today and later. */
export function DueList({
  warningMinutes,
  now,
  onOpened,
}: {
  warningMinutes: number;
  now: number;
  onOpened: () => void;
}) {
  const words = useWords();
  const { text, language } = words;
  const [all, setAll] = useState(false);
  const queryKey = ['panel', 'due', all];
  const askAnew = useAskAnew(queryKey);
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => ask(readDue, { most: all ? MOST : FIRST }),
    placeholderData: (before) => before,
    refetchInterval: 60_000,
  });
  const number = (count: number) => count.toLocaleString(language.locale);
  const groups = GROUPS.map((group) => ({
    group,
    items: (data?.items ?? []).filter((item) => dueGroup(item, now, warningMinutes, language) === group),
  })).filter(({ items }) => items.length > 0);
  return (
    <Section title={text('queue_due_title')} remark={data && data.total > 0 ? number(data.total) : null}>
      {error !== null && (
        <div className="due-failed">
          <Note tone="failed">{errorWords(error, words)}</Note>
          <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
        </div>
      )}
      {data === undefined && error === null && (
        <Waiting words={text('queue_due_loading')} lines={3} onAgain={askAnew} />
      )}
      {data?.total === 0 && <p className="due-nothing">{text('queue_due_nothing')}</p>}
      {groups.map(({ group, items }) => (
        <div key={group} className="due-group" data-group={group}>
          <h3>{text(`queue_due_${group}`)}</h3>
          <ul className="due">
            {items.map((item) => (
              <DueRow key={keyOf(item)} item={item} now={now} onOpened={onOpened} />
            ))}
          </ul>
        </div>
      ))}
      {data !== undefined && data.total > FIRST && (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text('queue_due_less') : text('queue_due_more', number(data.total))}
        </Button>
      )}
    </Section>
  );
}

function keyOf({ ref, kind, what, at }: DueItem): string {
  return [recordKey(ref), kind, JSON.stringify(what), at].join(' ');
}
