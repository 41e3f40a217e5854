import { salesforceTime } from './salesforce-time';
import type { SObjectRecord } from './sobject-record';

/** The fields that the platform computes when it is asked; `now` in epoch milliseconds. */
export function derivedFields(type: string, record: SObjectRecord, now: number): SObjectRecord {
  return type === 'CaseMilestone' ? milestone(record, now) : record;
}

function milestone(record: SObjectRecord, now: number): SObjectRecord {
  const target = Date.parse(String(record.TargetDate));
  const start = Date.parse(String(record.StartDate));
  const completed = typeof record.CompletionDate === 'string' ? Date.parse(record.CompletionDate) : null;
  const end = completed ?? now;
  const left = completed === null ? Math.max(0, target - now) : 0;
  const over = Math.max(0, end - target);
  const elapsed = completed === null ? null : completed - start;
  return {
    ...record,
    IsCompleted: completed !== null,
    IsViolated: over > 0,
    TimeRemainingInMins: clockText(left / 1000),
    TimeRemainingInHrs: clockText(left / 60_000),
    TimeRemainingInDays: left / 86_400_000,
    TimeSinceTargetInMins: clockText(over / 1000),
    TimeSinceTargetInHrs: clockText(over / 60_000),
    TimeSinceTargetInDays: over / 86_400_000,
    ElapsedTimeInMins: elapsed === null ? null : Math.floor(elapsed / 60_000),
    ElapsedTimeInHrs: elapsed === null ? null : elapsed / 3_600_000,
    ElapsedTimeInDays: elapsed === null ? null : elapsed / 86_400_000,
    StartDate: salesforceTime(start),
  };
}

/** "5541:47": whole units, then sixtieths, from sixtieths. */
function clockText(sixtieths: number): string {
  const whole = Math.floor(sixtieths);
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
