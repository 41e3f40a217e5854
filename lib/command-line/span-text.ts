import type { Wording } from './wording';

const UNITS = ['duration_days', 'duration_hours', 'duration_minutes'];

/** A span of time in its two largest units: `1 d 3 h`, `2 h 5 min`; below zero it is overdue. */
export function spanText(milliseconds: number, { texts }: Pick<Wording, 'texts'>): string {
  const text = (key: string, value: string | number) => (texts.get(key) ?? key).replace('$1', String(value));
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  if (minutes === 0) return text('duration_under_minute', '');
  const parts = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const first = parts.findIndex((part) => part > 0);
  const words = parts
    .flatMap((part, place) => (part > 0 && place <= first + 1 ? [text(UNITS[place] ?? '', part)] : []))
    .join(' ');
  return milliseconds < 0 ? text('duration_over', words) : words;
}
