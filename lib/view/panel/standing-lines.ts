import type { Assessment } from '../../domain/model/assessment';
import type { Instant } from '../../domain/model/instant';
import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import { couldOwn } from './could-own';
import { personName } from './person-name';
import { say } from './say';

/**
 * Where an escalation stands, in a line or three: for whom it waits and until when, a hold that lasts, a hand-over or an approval that
 * waits for an answer. Nothing of a ticket that is not escalated. `now` is host time.
 */
export function standingLines(
  assessment: Pick<Assessment, 'escalation' | 'path'>,
  people: readonly Person[],
  me: Person | null,
  now: Instant,
): Sentence[] {
  const { status, holds = [], offer, approval } = assessment.escalation;
  if (status === 'none') return [];
  const hold = holds.find(({ until }) => until === null || until > now);
  return [
    waiting(assessment, people, me, now, hold !== undefined),
    ...(hold === undefined
      ? []
      : [hold.until === null ? say('deeds_held') : say('deeds_held_until', at(hold.until))]),
    ...(offer === undefined ? [] : [offered(offer, people, me)]),
    ...(approval === undefined ? [] : approvalLines(approval, people, me)),
  ];
}

function waiting(
  { escalation, path }: Pick<Assessment, 'escalation' | 'path'>,
  people: readonly Person[],
  me: Person | null,
  now: Instant,
  held: boolean,
): Sentence {
  const { status, ownerId, dueAt } = escalation;
  const mine = me !== null && couldOwn({ escalation, path }, me, people) && ownerId === me.id;
  const who = ownerId === null ? 'nobody' : mine ? 'you' : null;
  const name = ownerId === null || mine ? [] : [personName(people, ownerId)];
  const key = (words: string) => `actions_${words}${who === null ? '' : `_${who}`}`;
  if (status === 'acknowledged') return say(key('with'), ...name);
  // While it is held the limit does not run.
  if (dueAt === null || held) return who === null ? say('actions_waiting_for', ...name) : say(key('waiting'));
  const when = dueAt <= now ? 'late' : 'until';
  return say(`actions_waiting_${who === null ? when : `${who}_${when}`}`, ...name, at(dueAt));
}

function offered(
  offer: NonNullable<Assessment['escalation']['offer']>,
  people: readonly Person[],
  me: Person | null,
): Sentence {
  const giver =
    offer.by === null
      ? ({ kind: 'message', key: 'panel_a_colleague' } as const)
      : personName(people, offer.by);
  return offer.to === me?.id
    ? say('deeds_offered_to_you', giver)
    : say('deeds_offered', personName(people, offer.to));
}

function approvalLines(
  { status, approverId, dueAt, answers }: NonNullable<Assessment['escalation']['approval']>,
  people: readonly Person[],
  me: Person | null,
): Sentence[] {
  if (status === 'granted') return [say('actions_approval_granted')];
  if (status === 'denied') {
    const by = answers.at(-1)?.by ?? null;
    return [
      say(
        'actions_approval_denied',
        by === null ? { kind: 'message', key: 'panel_a_colleague' } : personName(people, by),
      ),
    ];
  }
  if (approverId === null) return [];
  const who =
    approverId === me?.id
      ? ['actions_approval_yours']
      : ['actions_approval_waiting', personName(people, approverId)];
  const [key = '', ...name] = who;
  return [dueAt === null ? say(key, ...name) : say(`${key}_until`, ...name, at(dueAt))];
}

function at(instant: Instant): Sentence['values'][number] {
  return { kind: 'instant', instant };
}
