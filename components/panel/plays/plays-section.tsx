import { useQuery } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { ShownPlay } from '../../../lib/domain/model/shown-play';
import { readPlays } from '../../../lib/messages/read-plays';
import { ask } from '../../../lib/platform/ask';
import { playOrder } from '../../../lib/view/panel/play-order';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { PlayCard } from './play-card';
import type { PlayTextFacts } from './play-draft';
import { PlayStarter } from './play-starter';
import './plays-section.css';
import { useKeptFocus } from '../actions/use-kept-focus';

/** The plays of a customer, or of a ticket and its customer: tasks in order with who and by when, and the way to start another one. */
export function PlaysSection({
  target,
  policy,
  me,
  facts,
  now,
}: {
  target: RecordRef;
  policy: Policy;
  me: Person | null;
  facts: Omit<PlayTextFacts, 'me'>;
  now: number;
}) {
  const words = useWords();
  const { text, language } = words;
  const announce = useContext(AnnounceContext);
  const [starting, setStarting] = useState(false);
  const [finished, setFinished] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const foot = useKeptFocus<HTMLDivElement>(String(starting));
  const { data, error, refetch } = useQuery({
    queryKey: ['panel', 'plays', recordKey(target)],
    queryFn: () => ask(readPlays, { ref: target }),
  });
  const order = playOrder(data?.plays ?? []);
  const card = (play: ShownPlay, begin: boolean) => (
    <PlayCard
      key={`${play.playbook} ${play.occasion}`}
      target={target}
      play={play}
      policy={policy}
      people={data?.people ?? []}
      me={me}
      facts={{ ...facts, me }}
      now={now}
      begin={begin}
    />
  );
  const unknown = data?.unknown ?? [];
  const number = (count: number) => count.toLocaleString(language.locale);
  return (
    <Section title={text('play_title')} remark={remarkOf(order.open, now, text, number)}>
      {data === undefined && error === null && <p className="play-remark">{text('play_reading')}</p>}
      {error !== null && (
        <>
          <Note tone="failed">{errorWords(error, words)}</Note>
          <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
        </>
      )}
      {data !== undefined && order.open.length === 0 && unknown.length === 0 && (
        <p className="play-remark">{text('play_none')}</p>
      )}
      {order.open.length > 0 && (
        <ul className="plays">{order.open.map((play, index) => card(play, index === 0))}</ul>
      )}
      {unknown.length > 0 && (
        <p className="play-remark">
          {unknown.length === 1
            ? text('play_unknown_policy_one', unknown.join(', '))
            : text('play_unknown_policy_many', number(unknown.length), unknown.join(', '))}
        </p>
      )}
      {data?.customer === 'unknown' && <p className="play-remark">{text('play_unknown_customer')}</p>}
      {said !== null && <Note tone="news">{said}</Note>}
      {data !== undefined && (
        <div className="play-foot" ref={foot}>
          {starting ? (
            <PlayStarter
              target={target}
              policy={policy}
              tell={(line) => {
                announce(line);
                setSaid(line);
                setStarting(false);
              }}
              onCancel={() => setStarting(false)}
            />
          ) : (
            <Button
              look="quiet"
              onClick={() => {
                setSaid(null);
                setStarting(true);
              }}
            >
              {text('play_start')}
            </Button>
          )}
          {order.finished.length > 0 && !starting && (
            <Button look="quiet" aria-expanded={finished} onClick={() => setFinished(!finished)}>
              {text('play_finished', number(order.finished.length))}
            </Button>
          )}
        </div>
      )}
      {finished && <ul className="plays">{order.finished.map((play) => card(play, false))}</ul>}
      {(order.open.length > 0 || starting) && <p className="play-here">{text('play_here_only')}</p>}
    </Section>
  );
}

function remarkOf(
  open: readonly ShownPlay[],
  now: number,
  text: (key: string, ...values: string[]) => string,
  number: (count: number) => string,
): string | null {
  const tasks = open.flatMap((play) => play.tasks).filter(({ state }) => state === 'open');
  if (tasks.length === 0) return null;
  const late = tasks.filter(({ dueAt }) => dueAt < now).length;
  const toDo =
    tasks.length === 1 ? text('play_open_tasks_one') : text('play_open_tasks_many', number(tasks.length));
  return late === 0 ? toDo : `${toDo} · ${text('play_late', number(late))}`;
}
