import { useContext, useId, useState } from 'react';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { ShownPlay } from '../../../lib/domain/model/shown-play';
import { endPlayTask } from '../../../lib/messages/end-play-task';
import { ask } from '../../../lib/platform/ask';
import { personName } from '../../../lib/view/panel/person-name';
import { playDue } from '../../../lib/view/panel/play-due';
import { playOwner } from '../../../lib/view/panel/play-owner';
import { policyZone } from '../../../lib/view/panel/policy-zone';
import { AnnounceContext } from '../../ui/announce-context';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import type { PlayTextFacts } from './play-draft';
import { PlayTaskDetails } from './play-task-details';

/** A task of a play: ticked with one press and unticked with another; whose it is and by when; more when it is opened. */
export function PlayTask({
  target,
  play,
  task,
  policy,
  people,
  me,
  facts,
  now,
}: {
  target: RecordRef;
  play: ShownPlay;
  task: ShownPlay['tasks'][number];
  policy: Policy;
  people: readonly Person[];
  me: Person | null;
  facts: PlayTextFacts;
  now: number;
}) {
  const words = useWords();
  const { text, say, language } = words;
  const announce = useContext(AnnounceContext);
  const [open, setOpen] = useState(false);
  const [movedOn, setMovedOn] = useState(false);
  const id = useId();
  const timeZone = policyZone(policy);
  const due = playDue(task.dueAt, now, language, timeZone);
  const { playbook, occasion } = play;
  const done = task.state === 'done';
  const ticking = useDeed(
    () =>
      ask(endPlayTask, {
        ...{ ref: target, playbook, occasion, task: task.id },
        ...{ to: done ? 'open' : 'done', reason: null },
      }),
    'panel',
  );
  const tick = async () => {
    const answer = await ticking.run();
    if (answer === null) return;
    setMovedOn(answer.outcome === 'moved-on');
    if (answer.outcome === 'saved') announce(text(done ? 'play_said_open' : 'play_said_done', task.text));
  };
  const who =
    task.state === 'open'
      ? say(playOwner(task, people, me?.id ?? null))
      : task.authorId === null
        ? ''
        : task.authorId === me?.id
          ? text('play_you')
          : personName(people, task.authorId);
  return (
    <li className={`play-task play-task-${task.state}`} data-task={task.id} data-state={task.state}>
      {task.state === 'skipped' ? (
        <span className="play-mark" aria-hidden="true">
          –
        </span>
      ) : (
        <input
          id={`${id}-tick`}
          className="play-tick"
          type="checkbox"
          checked={done}
          aria-busy={ticking.pending || undefined}
          onChange={() => void tick()}
        />
      )}
      <label className="play-task-text" htmlFor={`${id}-tick`}>
        {task.text}
        {task.state === 'skipped' && <span className="visually-hidden"> ({text('play_state_skipped')})</span>}
      </label>
      <span className="play-task-when">
        {task.state === 'open' &&
          (due.late ? (
            <span className="play-late">
              <span aria-hidden="true">■ </span>
              {text('play_was_due', due.words)}
            </span>
          ) : (
            due.words
          ))}
        {task.state !== 'open' && (task.state === 'done' ? who : text('play_state_skipped'))}
      </span>
      <button
        type="button"
        className="play-more"
        aria-expanded={open}
        aria-controls={`${id}-more`}
        aria-label={text('play_details', task.text)}
        onClick={() => setOpen(!open)}
      />
      {task.state === 'open' && <span className="play-task-who">{who}</span>}
      <div className="play-task-more" id={`${id}-more`} hidden={!open}>
        {open && (
          <PlayTaskDetails
            target={target}
            play={play}
            task={task}
            policy={policy}
            people={people}
            me={me}
            facts={facts}
            now={now}
            onMovedOn={() => setMovedOn(true)}
          />
        )}
      </div>
      {movedOn && (
        <div className="play-task-note">
          <Note tone="news">{text('play_moved_on')}</Note>
        </div>
      )}
      {ticking.error !== null && !ticking.pending && (
        <div className="play-task-note">
          <Note tone="failed">{errorWords(ticking.error, words)}</Note>
        </div>
      )}
    </li>
  );
}
