import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { markRead } from '../../../lib/messages/mark-read';
import { readInbox } from '../../../lib/messages/read-inbox';
import { readNotifications } from '../../../lib/messages/read-notifications';
import { ask } from '../../../lib/platform/ask';
import { inboxDays } from '../../../lib/view/panel/inbox-days';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useAskAnew } from '../../ui/use-ask-anew';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { Waiting } from '../waiting';
import { InboxDayList } from './inbox-day-list';
import { InboxQuiet } from './inbox-quiet';
import { InboxSettings } from './inbox-settings';
import './inbox.css';

const WINDOW = 30;

/** What I was told, the newest first, what became of it, and how I am told of things. */
export function InboxSection({ now }: { now: number }) {
  const words = useWords();
  const { text, language } = words;
  const queryKey = ['panel', 'inbox'];
  const askAnew = useAskAnew(queryKey);
  const inbox = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => ask(readInbox, { offset: pageParam }),
    initialPageParam: 0,
    refetchInterval: 60_000,
    getNextPageParam: ({ total }, pages) =>
      pages.length * WINDOW < total ? pages.length * WINDOW : undefined,
  });
  const told = useQuery({ queryKey: ['panel', 'notifications'], queryFn: () => ask(readNotifications, {}) });
  const read = useDeed(() => ask(markRead, { ids: 'all' }), 'panel');
  const { data, error } = inbox;
  const last = data?.pages.at(-1);
  if (data === undefined || last === undefined)
    return (
      <Section title={text('inbox_title')}>
        {error === null ? (
          <Waiting words={text('inbox_loading')} lines={4} onAgain={askAnew} />
        ) : (
          <div className="inbox-failed">
            <Note tone="failed">{errorWords(error, words)}</Note>
            <Button onClick={() => void inbox.refetch()}>{text('panel_try_again')}</Button>
          </div>
        )}
      </Section>
    );
  // While a window is read anew another may have moved: each notice stands once.
  const notices = [
    ...new Map(data.pages.flatMap((page) => page.notices).map((one) => [one.id, one])).values(),
  ];
  const { unread, total, calendar } = last;
  const number = (count: number) => count.toLocaleString(language.locale);
  const rest = total - data.pages.length * WINDOW;
  return (
    <Section
      title={text('inbox_title')}
      remark={
        unread === 0 ? null : (
          <span className="inbox-remark">
            {text('inbox_unread', number(unread))}
            <Button look="quiet" held={read.pending} onClick={() => void read.run()}>
              {text('inbox_mark_all_read')}
            </Button>
          </span>
        )
      }
    >
      {told.data !== undefined && <InboxQuiet told={told.data} now={now} />}
      {notices.length === 0 && <p className="inbox-empty">{text('inbox_empty')}</p>}
      {read.error != null && <Note tone="failed">{errorWords(read.error, words)}</Note>}
      <div className="inbox-days">
        {inboxDays(notices, now, language).map((day) => (
          <InboxDayList
            key={day.day}
            day={day}
            calendar={calendar}
            off={told.data?.settings.off ?? []}
            now={now}
          />
        ))}
      </div>
      {rest > 0 && (
        <Button held={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
          {text('inbox_more', number(Math.min(rest, WINDOW)), number(rest))}
        </Button>
      )}
      {told.data !== undefined && <InboxSettings told={told.data} />}
    </Section>
  );
}
