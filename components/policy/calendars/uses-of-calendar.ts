import type { Policy } from '../../../lib/domain/model/policy';
import type { Words } from '../../ui/use-words';

/** What counts in a calendar, in words; none where it could be removed. */
export function usesOfCalendar(policy: Policy, id: string, text: Words['text']): string[] {
  return [
    ...(policy.calendar === id ? [text('who_calendar_use_all')] : []),
    ...policy.levels
      .filter(({ calendar }) => calendar === id)
      .map(({ name }) => text('who_calendar_use_level', name)),
    ...policy.slaTargets
      .filter(({ calendar }) => calendar === id)
      .map(({ name }) => text('who_calendar_use_target', name)),
    ...policy.peaks
      .filter(({ when }) => 'calendar' in when && when.calendar === id)
      .map(({ name }) => text('who_calendar_use_peak', name)),
  ];
}
