import type { Sentence } from '../../domain/model/sentence';

/** A duration to the minute, as a sentence's value, however long: "27 h 10 min". What is shown so adds up. @param minutes whole, 0 or more */
export function hoursAndMinutes(minutes: number): Extract<Sentence['values'][number], { kind: 'message' }> {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const number = (value: number) => ({ kind: 'number' as const, number: value });
  if (hours === 0) return { kind: 'message', key: 'duration_minutes', values: [number(rest)] };
  if (rest === 0) return { kind: 'message', key: 'duration_hours', values: [number(hours)] };
  return { kind: 'message', key: 'clocks_hours_minutes', values: [number(hours), number(rest)] };
}
