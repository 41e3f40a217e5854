import type { Ref } from 'react';
import { pathTone } from '../../../lib/domain/matrix/path-tone';
import { route } from '../../../lib/domain/matrix/route';
import type { PracticeResult } from '../../../lib/domain/practice/practice-result';
import type { PracticeSample } from '../../../lib/domain/practice/practice-sample';
import { rightOwner } from '../../../lib/domain/practice/right-owner';
import { BusinessTimeError } from '../../../lib/domain/time/business-time-error';
import { isolated } from '../../../lib/view/panel/isolated';
import { lasting } from '../../../lib/view/panel/lasting';
import { personName } from '../../../lib/view/panel/person-name';
import { say as sentence } from '../../../lib/view/panel/say';
import { PathMark } from '../../panel/path/path-mark';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';
import type { Desk } from '../matrix/desk-frame';
import { onDuty } from '../matrix/on-duty';
import type { PracticePick } from './practice-pick';

const LOOKS = {
  right: { tone: 'low', shape: '✓' },
  wrong: { tone: 'high', shape: '✕' },
  'no-answer': { tone: 'unknown', shape: '?' },
} as const;

/** Whether it was right, why, and the ticket's way with the right place in it. */
export function PracticeOutcome({
  sample,
  desk,
  pick,
  result,
  heading,
  last,
  onNext,
}: {
  sample: PracticeSample;
  desk: Desk;
  pick: PracticePick;
  result: PracticeResult;
  heading: Ref<HTMLHeadingElement>;
  last: boolean;
  onNext: () => void;
}) {
  const { text, say } = useWords();
  const { tone, shape } = LOOKS[result.outcome];
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        <Chip tone={tone} shape={shape}>
          {text(`practice_room_${result.outcome.replace('-', '_')}`)}
        </Chip>{' '}
        {text(`practice_room_subject_${sample.id}`)}
      </h2>
      {result.reasons.map((reason) => (
        <p key={`${reason.key} ${JSON.stringify(reason.values)}`}>{say(reason)}</p>
      ))}
      <Way {...{ sample, desk, pick }} />
      <div className="desk-buttons">
        <Button look="primary" onClick={onNext}>
          {text(last ? 'practice_room_finish' : 'practice_room_next')}
        </Button>
      </div>
    </>
  );
}

function Way({ sample, desk, pick }: { sample: PracticeSample; desk: Desk; pick: PracticePick }) {
  const { text, say } = useWords();
  const { policy, account, people, now } = desk;
  const way = wayOf(sample, desk);
  if (way === null) return null;
  const held = onDuty(way.row, policy, account, people, now);
  return (
    <ol className="practice-way" aria-label={text('practice_room_way')}>
      {way.cells.map((cell, index) => {
        const look = pathTone(index, way.cells.length);
        const step = held.find(({ levelId }) => levelId === cell.level);
        const owner = step === undefined || typeof step.owner === 'string' ? null : step.owner;
        const right = cell.level === way.right;
        const picked = 'levelId' in pick && pick.levelId === cell.level && pick.roleId === cell.role;
        return (
          <li key={cell.level} className={`path-tone-${look.tone}`} data-right={right}>
            <PathMark shape={look.shape} sign={right ? '✓' : index === 0 ? '•' : String(index)} />
            <div>
              <p className="practice-step">
                <span>{isolated(step?.levelName ?? cell.level)}</span>
                {right && <span className="practice-right">{text('practice_room_here')}</span>}
                {picked && !right && <span className="practice-picked">{text('practice_room_yours')}</span>}
              </p>
              <p className="desk-dim">
                {[
                  isolated(policy.roles.find(({ id }) => id === cell.role)?.name ?? cell.role),
                  ...(owner === null ? [] : [personName(people, owner.personId)]),
                  say(
                    cell.limitMinutes === null
                      ? sentence('path_no_limit')
                      : sentence('desk_limit', lasting(cell.limitMinutes * 60_000)),
                  ),
                ].join(' · ')}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** The levels of the ticket's way and the right one; `null` where the policy has none, or cannot tell. */
function wayOf({ facts }: PracticeSample, { policy, now }: Desk) {
  try {
    const { row, cells } = route(facts, policy);
    return cells === null ? null : { row, cells, right: rightOwner(facts, policy, now).levelId };
  } catch (error) {
    if (error instanceof BusinessTimeError) return null;
    throw error;
  }
}
