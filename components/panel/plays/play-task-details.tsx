import { useContext, useState } from 'react';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { ShownPlay } from '../../../lib/domain/model/shown-play';
import { endPlayTask } from '../../../lib/messages/end-play-task';
import { ask } from '../../../lib/platform/ask';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { personName } from '../../../lib/view/panel/person-name';
import { policyZone } from '../../../lib/view/panel/policy-zone';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { TextField } from '../../ui/text-field';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { DeedForm } from '../actions/deed-form';
import { useKeptFocus } from '../actions/use-kept-focus';
import type { PlayTextFacts } from './play-draft';
import { PlayText } from './play-text';

/** What there is to know and to do of a task: why it is whose, what became of it, the text that helps, and passing it over. */
export function PlayTaskDetails({
  target,
  play,
  task,
  policy,
  people,
  me,
  facts,
  now,
  onMovedOn,
}: {
  target: RecordRef;
  play: ShownPlay;
  task: ShownPlay['tasks'][number];
  policy: Policy;
  people: readonly Person[];
  me: Person | null;
  facts: PlayTextFacts;
  now: number;
  onMovedOn: () => void;
}) {
  const words = useWords();
  const { text, say, language } = words;
  const announce = useContext(AnnounceContext);
  const [shown, setShown] = useState<'nothing' | 'text' | 'skip'>('nothing');
  const [reason, setReason] = useState('');
  const kept = useKeptFocus<HTMLDivElement>(`${shown} ${task.state}`);
  const { playbook, occasion } = play;
  const wish = { ref: target, playbook, occasion, task: task.id };
  const skipping = useDeed(
    () => ask(endPlayTask, { ...wish, to: 'skipped', reason: reason.trim() || null }),
    'panel',
  );
  const reopening = useDeed(() => ask(endPlayTask, { ...wish, to: 'open', reason: null }), 'panel');
  const skip = async () => {
    const answer = await skipping.run();
    if (answer === null) return;
    setShown('nothing');
    if (answer.outcome === 'moved-on') onMovedOn();
    else announce(text('play_said_skipped', task.text));
  };
  const reopen = async () => {
    const answer = await reopening.run();
    if (answer?.outcome === 'moved-on') onMovedOn();
    else if (answer !== null) announce(text('play_said_open', task.text));
  };
  const template = policy.templates.find(({ id }) => id === task.template) ?? null;
  const { owner } = task;
  const timeZone = policyZone(policy);
  const author =
    task.authorId === null
      ? text('play_somebody')
      : task.authorId === me?.id
        ? text('play_you')
        : personName(people, task.authorId);
  return (
    <div className="play-details" ref={kept}>
      {task.state === 'open' && (
        <p>
          {text(
            'play_by',
            new Intl.DateTimeFormat(language.locale, { dateStyle: 'full', timeZone }).format(task.dueAt),
          )}
          {typeof owner !== 'string' &&
            owner.insteadOf !== null &&
            ` · ${text('play_backup', personName(people, owner.personId), personName(people, owner.insteadOf))}`}
        </p>
      )}
      {task.state === 'open' && task.ownerReason !== null && <p>{say(task.ownerReason)}</p>}
      {task.endedAt !== null && task.state !== 'open' && (
        <p>
          {text(
            task.state === 'done' ? 'play_done_by' : 'play_skipped_by',
            author,
            formatMoment(task.endedAt, now, language),
          )}
        </p>
      )}
      {task.endReason !== null && <p className="play-reason">{text('play_reason', task.endReason)}</p>}
      {shown === 'skip' && task.state === 'open' && (
        <DeedForm
          label={text('play_skip')}
          ready={reason.trim() !== ''}
          pending={skipping.pending}
          error={skipping.error}
          onSubmit={() => void skip()}
          onCancel={() => setShown('nothing')}
        >
          <TextField
            label={text('play_skip_why')}
            hint={text('play_skip_hint')}
            value={reason}
            maxLength={500}
            onChange={setReason}
          />
        </DeedForm>
      )}
      {shown !== 'skip' && (
        <div className="action-row">
          {task.template !== null && (
            <Button
              aria-expanded={shown === 'text'}
              onClick={() => setShown(shown === 'text' ? 'nothing' : 'text')}
            >
              {shown === 'text' ? text('play_text_hide') : text('play_text', template?.name ?? '?')}
            </Button>
          )}
          {task.state === 'open' && (
            <Button look="quiet" onClick={() => setShown('skip')}>
              {text('play_skip')}
            </Button>
          )}
          {task.state === 'skipped' && (
            <Button held={reopening.pending} onClick={() => void reopen()}>
              {text('play_reopen')}
            </Button>
          )}
        </div>
      )}
      {reopening.error !== null && !reopening.pending && (
        <Note tone="failed">{errorWords(reopening.error, words)}</Note>
      )}
      {shown === 'text' &&
        (template === null ? (
          <p>{text('play_text_unknown')}</p>
        ) : (
          <PlayText
            target={target}
            place={`play-text ${playbook} ${occasion} ${task.id}`}
            template={template}
            facts={facts}
            policy={policy}
            now={now}
          />
        ))}
    </div>
  );
}
