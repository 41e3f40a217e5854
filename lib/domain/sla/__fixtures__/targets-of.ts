import type { Calendar } from '../../model/calendar';
import { SlaTargets } from '../../model/sla-targets';
import type { TargetsInForce } from '../targets-in-force';

type Row = SlaTargets[number];

/** Targets in force from the start, one row per change: a first reply to everybody in an hour, unless it says otherwise. */
export function targetsOf(calendar: Calendar, ...changes: Partial<Row>[]): TargetsInForce {
  return {
    since: 0,
    calendars: [calendar],
    slaTargets: SlaTargets.parse(
      changes.map((change) => ({
        name: 'Promise',
        metric: 'first_reply',
        tiers: 'any',
        priorities: ['urgent', 'high', 'normal', 'low'],
        minutes: 60,
        calendar: calendar.id,
        pausedIn: ['pending'],
        warnings: [],
        ...change,
      })),
    ),
  };
}
