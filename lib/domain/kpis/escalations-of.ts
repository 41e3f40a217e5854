import { applyEvent } from '../escalation/apply-event';
import { effectOf } from '../escalation/effect-of';
import { inHostOrder } from '../escalation/in-host-order';
import { notEscalated } from '../escalation/not-escalated';
import type { EscalationEvent } from '../model/escalation-event';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { EscalationCourse } from './escalation-course';

/**
 * A record's escalations in order, as `foldEscalation` understands its log. Going back to the same level goes on with the stay there.
 * @param events of one record, in any order
 * @param until what was written then or later is left out
 */
export function escalationsOf(
  events: readonly EscalationEvent[],
  policy: Pick<Policy, 'levels'>,
  until: Instant,
): EscalationCourse[] {
  const courses: EscalationCourse[] = [];
  let state = notEscalated(policy, 1);
  let course: EscalationCourse | null = null;
  for (const event of inHostOrder(events)) {
    if (event.at >= until) break;
    const next = applyEvent(state, event, policy);
    if (next === state) continue;
    state = next;
    const at = Math.max(effectOf(event), course?.stays.at(-1)?.from ?? 0);
    if (state.status !== 'none') {
      if (course === null) {
        course = opened(event, at, state.levelId);
        courses.push(course);
      } else move(course, state.levelId, at);
      course.acknowledgedAt ??= state.acknowledgedAt === null ? null : at;
    } else if (course !== null) {
      course.resolvedAt = at;
      course.cause = event.cause ?? null;
      move(course, null, at);
      course = null;
    }
  }
  return courses;
}

function opened(event: EscalationEvent, at: Instant, levelId: string): EscalationCourse {
  return {
    flaggedAt: at,
    ground: event.ground ?? null,
    acknowledgedAt: null,
    resolvedAt: null,
    cause: null,
    stays: [{ levelId, from: at, until: null }],
  };
}

/** Ends the stay at the level that is left; `null` is no level any more. */
function move(course: EscalationCourse, levelId: string | null, at: Instant): void {
  const last = course.stays.at(-1);
  if (last === undefined || last.levelId === levelId) return;
  last.until = at;
  if (levelId !== null) course.stays.push({ levelId, from: at, until: null });
}
