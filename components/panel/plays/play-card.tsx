import { useId, useState } from 'react';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { ShownPlay } from '../../../lib/domain/model/shown-play';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import type { PlayTextFacts } from './play-draft';
import { PlayTask } from './play-task';

/** So many tasks are shown at once, from the first that is to be done. */
const SHOWN = 8;

/** One play: its name and how far it has come, and its tasks when it is opened. */
export function PlayCard({
  target,
  play,
  policy,
  people,
  me,
  facts,
  now,
  begin,
}: {
  target: RecordRef;
  play: ShownPlay;
  policy: Policy;
  people: readonly Person[];
  me: Person | null;
  facts: PlayTextFacts;
  now: number;
  /** Whether it is open to begin with. */
  begin: boolean;
}) {
  const { text, language } = useWords();
  const [open, setOpen] = useState(begin);
  const [all, setAll] = useState(false);
  const id = useId();
  const { tasks } = play;
  const ended = tasks.filter(({ state }) => state !== 'open').length;
  const progress = [ended, tasks.length].map((count) => count.toLocaleString(language.locale));
  const first = Math.max(
    0,
    Math.min(
      tasks.length - SHOWN,
      tasks.findIndex(({ state }) => state === 'open'),
    ),
  );
  const shown = all ? tasks : tasks.slice(first, first + SHOWN);
  const late = tasks.some(({ state, dueAt }) => state === 'open' && dueAt < now);
  return (
    <li className="play" data-play={play.playbook} data-open={open}>
      <h3>
        <button
          type="button"
          className="play-head"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span className="play-fold" aria-hidden="true" />
          <span className="play-name">{play.name}</span>
          {late && !open && (
            <span className="play-late">
              <span aria-hidden="true">■ </span>
              {text('play_late_short')}
            </span>
          )}
          <span className="play-progress" aria-hidden="true">
            {text('play_progress', ...progress)}
          </span>
          <span className="visually-hidden">{text('play_progress_told', ...progress)}</span>
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <p className="play-since">
              {text('play_started', formatMoment(play.startedAt, now, language))}
              {play.ofTicket && ` · ${text('play_of_ticket')}`}
            </p>
            <ol className="play-tasks">
              {shown.map((task) => (
                <PlayTask
                  key={task.id}
                  target={target}
                  play={play}
                  task={task}
                  policy={policy}
                  people={people}
                  me={me}
                  facts={facts}
                  now={now}
                />
              ))}
            </ol>
            {tasks.length > SHOWN && (
              <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
                {all
                  ? text('play_fewer_tasks')
                  : text('play_all_tasks', tasks.length.toLocaleString(language.locale))}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
