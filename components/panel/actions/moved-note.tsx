import { eventsSince } from '../../../lib/domain/escalation/events-since';
import type { EscalationEvent } from '../../../lib/domain/model/escalation-event';
import type { PathStep } from '../../../lib/domain/model/path-step';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import { lasting } from '../../../lib/view/panel/lasting';
import { levelName } from '../../../lib/view/panel/level-name';
import { logEvent } from '../../../lib/view/panel/log-event';
import { say as sentence } from '../../../lib/view/panel/say';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';

/** Somebody changed the ticket while a form was open: what they did, and whether to go on. */
export function MovedNote({
  events,
  seenKey,
  people,
  policy,
  path,
  now,
  possible,
  onGoOn,
  onStop,
}: {
  events: readonly EscalationEvent[];
  /** The transition that was next when the form was opened. */
  seenKey: string;
  people: readonly Person[];
  policy: Policy;
  path: readonly PathStep[];
  /** Host time. */
  now: number;
  /** Whether the form still means something. */
  possible: boolean;
  onGoOn: () => void;
  onStop: () => void;
}) {
  const { text, say } = useWords();
  const newest = eventsSince(events, seenKey)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  return (
    <Note tone="waiting">
      <p>
        {newest === undefined
          ? text('actions_moved_somehow')
          : say(
              sentence(
                'actions_moved',
                {
                  kind: 'text',
                  text: say(logEvent(newest, people, levelName(newest.levelId, policy, path))),
                },
                lasting(Math.max(60_000, now - newest.at)),
              ),
            )}
        {!possible && ` ${text('actions_moved_over')}`}
      </p>
      <div className="action-row">
        {possible && <Button onClick={onGoOn}>{text('actions_go_on')}</Button>}
        <Button look={possible ? 'quiet' : 'plain'} onClick={onStop}>
          {text('actions_stop')}
        </Button>
      </div>
    </Note>
  );
}
