import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueueFilter } from '../../../lib/domain/model/queue-filter';
import { recordKey } from '../../../lib/domain/model/record-key';
import { readQueue } from '../../../lib/messages/read-queue';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { FilterChoice } from '../../ui/filter-choice';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useAskAnew } from '../../ui/use-ask-anew';
import { useWords } from '../../ui/use-words';
import { Waiting } from '../waiting';
import { QueueRow } from './queue-row';
import { QueueSystems } from './queue-systems';
import './queue-section.css';

/** So many stand there at first; then by windows. */
const FIRST = 8;
const WINDOW = 30;

/** My open tickets in all systems, what needs me first, and how old that knowledge is. */
export function QueueSection({
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
  const [filter, setFilter] = useState<QueueFilter>('all');
  const [all, setAll] = useState(false);
  const queryKey = ['panel', 'queue', filter];
  const askAnew = useAskAnew(queryKey);
  const queue = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => ask(readQueue, { offset: pageParam, filter }),
    initialPageParam: 0,
    getNextPageParam: ({ counts }, pages) =>
      pages.length * WINDOW < counts[filter] ? pages.length * WINDOW : undefined,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  const { data, error } = queue;
  if (data === undefined) {
    return (
      <Section title={text('queue_title')}>
        {error === null ? (
          <Waiting words={text('queue_loading')} lines={5} onAgain={askAnew} />
        ) : (
          <div className="queue-failed">
            <Note tone="failed">{errorWords(error, words)}</Note>
            <Button onClick={() => void queue.refetch()}>{text('panel_try_again')}</Button>
          </div>
        )}
      </Section>
    );
  }
  const last = data.pages.at(-1);
  const { counts, systems } = last ?? { counts: null, systems: [] };
  // While a window is read anew another may have moved: each ticket stands once.
  const tickets = [
    ...new Map(data.pages.flatMap((page) => page.tickets).map((one) => [recordKey(one.ref), one])).values(),
  ];
  const shown = all ? tickets : tickets.slice(0, FIRST);
  const rest = (counts?.[filter] ?? 0) - shown.length;
  const mixed = new Set(systems.map(({ host }) => host)).size > 1;
  // Of what nobody could read yet there is no number, not none.
  const known = systems.some(({ readAt }) => readAt !== null);
  // That there is nothing is only said once every system was read.
  const complete = known && systems.every(({ readAt }) => readAt !== null);
  const number = (count: number) => count.toLocaleString(language.locale);
  const showMore = () => {
    if (!all) setAll(true);
    else void queue.fetchNextPage();
  };
  return (
    <Section title={text('queue_title')}>
      {known && (
        <FilterChoice
          label={text('queue_filter')}
          options={QueueFilter.options.map((one) => ({
            id: one,
            name: text(`queue_${one}`),
            count: number(counts?.[one] ?? 0),
          }))}
          value={filter}
          onChange={(one) => {
            setFilter(one);
            setAll(false);
          }}
        />
      )}
      {error !== null && <Note tone="failed">{errorWords(error, words)}</Note>}
      {systems.length === 0 && (
        <p className="queue-empty">
          {text('queue_nowhere')}{' '}
          <a href="options.html" target="_blank" rel="noreferrer">
            {text('panel_open_settings')}
          </a>
        </p>
      )}
      {tickets.length === 0 && complete && <p className="queue-empty">{text(`queue_empty_${filter}`)}</p>}
      {tickets.length === 0 && systems.some(({ readAt, problem }) => readAt === null && problem === null) && (
        <Waiting words={text('queue_loading')} lines={5} />
      )}
      <ul className="queue" aria-busy={queue.isPlaceholderData}>
        {shown.map((ticket) => (
          <QueueRow
            key={recordKey(ticket.ref)}
            ticket={ticket}
            mixed={mixed}
            warningMinutes={warningMinutes}
            now={now}
            onOpened={onOpened}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button held={queue.isFetchingNextPage} onClick={showMore}>
          {queue.isFetchingNextPage
            ? text('queue_more_loading')
            : text('queue_more', number(all ? Math.min(rest, WINDOW) : Math.min(rest, WINDOW - FIRST)))}
        </Button>
      )}
      <QueueSystems systems={systems} now={now} />
    </Section>
  );
}
