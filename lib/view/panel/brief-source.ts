import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { EscalationState } from '../../domain/model/escalation-state';
import type { Instant } from '../../domain/model/instant';
import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import { personName } from './person-name';
import { say } from './say';

/** From whom the reader got an escalation, or is offered it. */
export interface BriefSource {
  kind: 'handed' | 'taken';
  giver: Sentence;
  at: Instant;
}

/** `null` where it is not the reader's by a hand-over, nor offered to them. */
export function briefSource(
  { status, offer, ownerId, acknowledgedBy, acknowledgedAt, cycle }: EscalationState,
  events: readonly EscalationEvent[],
  people: readonly Person[],
  me: Person | null,
): BriefSource | null {
  if (status === 'none' || me === null) return null;
  const giverOf = (id: string | null) =>
    id === null ? say('panel_a_colleague') : say('brief_giver', personName(people, id));
  if (offer?.to === me.id) return { kind: 'handed', giver: giverOf(offer.by), at: offer.at };
  if (status !== 'acknowledged' || ownerId !== me.id || acknowledgedBy !== me.id) return null;
  const own = events.filter((event) => event.cycle === cycle).toSorted((a, b) => a.n - b.n);
  const last = own.findLast(({ deed }) => deed === 'accepted' || deed === 'acknowledged');
  if (last?.deed !== 'accepted' || acknowledgedAt === null) return null;
  const offered = own.findLast(({ deed, n, to }) => deed === 'offered' && n < last.n && to === me.id);
  return offered === undefined
    ? null
    : { kind: 'taken', giver: giverOf(offered.authorId), at: acknowledgedAt };
}
