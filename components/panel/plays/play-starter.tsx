import { useState } from 'react';
import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { startPlay } from '../../../lib/messages/start-play';
import { ask } from '../../../lib/platform/ask';
import { Choice } from '../../ui/choice';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { DeedForm } from '../actions/deed-form';

type Playbook = Policy['playbooks'][number];

/** Starts a play by hand: which, what it is there for, and what will have to be done. */
export function PlayStarter({
  target,
  policy,
  tell,
  onCancel,
}: {
  target: RecordRef;
  policy: Policy;
  /** Says what came of it and closes the form. */
  tell: (line: string) => void;
  onCancel: () => void;
}) {
  const { text, language } = useWords();
  const [chosen, setChosen] = useState('');
  const play = policy.playbooks.find(({ id }) => id === chosen);
  const starting = useDeed(() => ask(startPlay, { ref: target, playbook: chosen }), 'panel');
  const start = async () => {
    const answer = await starting.run();
    if (answer === null || play === undefined) return;
    tell(answer.outcome === 'started' ? text('play_said_started', play.name) : text('play_said_running'));
  };
  const after = (days: number) =>
    days === 0
      ? text('play_after_today')
      : days === 1
        ? text('play_after_days_one')
        : text('play_after_days_many', days.toLocaleString(language.locale));
  const itself = play === undefined ? null : startsItself(play, policy, text);
  return (
    <DeedForm
      label={text(starting.pending ? 'play_starting' : 'play_start_now')}
      ready={play !== undefined}
      pending={starting.pending}
      error={starting.error}
      onSubmit={() => void start()}
      onCancel={onCancel}
    >
      <Choice
        label={text('play_which')}
        empty={text('panel_choose')}
        options={policy.playbooks.map(({ id, name }) => ({ id, name }))}
        value={chosen}
        onChange={setChosen}
      />
      {play !== undefined && (
        <div className="play-preview" aria-live="polite">
          {play.kpi !== undefined && <p>{text('play_for', text(`kpi_${play.kpi.replaceAll('-', '_')}`))}</p>}
          {itself !== null && <p>{text('play_for_itself', itself)}</p>}
          <p>{text('play_start_tasks')}</p>
          <ol>
            {play.tasks.map((task) => (
              <li key={task.id}>
                <span>{task.text}</span>
                <span>{after(task.afterDays)}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </DeedForm>
  );
}

/** What else starts it; `null` for a play that only people start. */
function startsItself(
  { starts }: Playbook,
  { segments }: Policy,
  text: (key: string, ...values: string[]) => string,
): string | null {
  const nameOf = (segment: string) => segments.find(({ id }) => id === segment)?.name ?? segment;
  switch (starts.on) {
    case 'segment':
      return text('play_starts_segment', nameOf(starts.segment));
    case 'every':
      return text('play_starts_every', String(starts.days), nameOf(starts.segment));
    case 'escalated':
      return text('play_starts_escalated');
    case 'closed':
      return text('play_starts_closed');
    case 'asked':
      return null;
  }
}
