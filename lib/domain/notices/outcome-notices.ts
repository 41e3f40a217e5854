import { effectOf } from '../escalation/effect-of';
import type { EscalationEvent } from '../model/escalation-event';
import type { Instant } from '../model/instant';
import { isByHand } from './is-by-hand';
import type { PlannedNotice } from './planned-notice';

/** What is further back is no news. */
const NEWS_MILLISECONDS = 7 * 24 * 60 * 60_000;

/** What is an answer to what somebody did. */
const ANSWERS: Partial<Record<EscalationEvent['deed'], readonly EscalationEvent['deed'][]>> = {
  escalated: ['acknowledged', 'accepted', 'resolved'],
  offered: ['accepted', 'declined'],
  asked: ['approved', 'denied'],
};

/**
 * What others answered to somebody's own escalation, hand-over or question for approval; and that a level of theirs went on to the next
 * because nobody acknowledged it.
 * @param events those that count, in order
 */
export function outcomeNotices(
  events: readonly EscalationEvent[],
  me: string,
  now: Instant,
): PlannedNotice[] {
  return events.flatMap((event, index) => {
    // What one did oneself is no news, nor that one's own reply counts as it.
    const isOwn = event.authorId === me && (isByHand(event) || event.deed === 'acknowledged');
    if (event.at < now - NEWS_MILLISECONDS || isOwn) return [];
    const before = events.slice(0, index).filter(({ cycle }) => cycle === event.cycle);
    const answered = before.some(
      (earlier) =>
        earlier.authorId === me && isByHand(earlier) && ANSWERS[earlier.deed]?.includes(event.deed) === true,
    );
    const wasMine = before.at(-1)?.ownerId === me && event.ownerId !== me;
    const wentOn = event.deed === 'escalated' && !isByHand(event) && wasMine;
    if (!answered && !wentOn) return [];
    const { key, levelId, deed, authorId } = event;
    const by = authorId === null || !isByHand(event) ? {} : { by: authorId };
    const told = { at: event.at, dueAt: effectOf(event), inboxOnly: false };
    return [{ id: `${key}/outcome`, kind: 'outcome', ...told, levelId, deed, key, ...by } as const];
  });
}
