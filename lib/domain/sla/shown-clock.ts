import type { SlaClock } from '../model/sla-clock';
import type { ComputedClock } from './computed-clock';

/**
 * The clock to show: the host's, and ours only for what the host leaves open (design 4.5). The deadline of a running clock that it
 * gives no instant for, and the stage it calls by a word we do not know, are taken from ours.
 */
export function shownClock(host: SlaClock, ours: ComputedClock | null): SlaClock {
  if (ours === null || host.dueAt !== null) return host;
  if (host.stage !== null && (host.stage !== 'active' || ours.clock.stage !== 'active')) return host;
  return { ...host, stage: ours.clock.stage, dueAt: ours.clock.dueAt };
}
