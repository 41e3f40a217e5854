import type { Language } from './language';

/**
 * A span of time in words: "24 min", "2 h 10 min", "1 d 3 h"; from ten days on whole days. Rounded towards zero, so that nobody
 * is promised more time than there is. Below zero it is overdue: "12 min over", and "due now" in the first minute.
 */
export const formatDuration = (milliseconds: number, language: Pick<Language, 'text' | 'locale'>): string => {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  if (minutes < 1) return language.text(milliseconds < 0 ? 'duration_due_now' : 'duration_under_minute', []);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  const span = days ? { days, hours: days < 10 ? hours % 24 : 0 } : { hours, minutes: minutes % 60 };
  const words = Object.entries(span)
    .flatMap(([unit, count]) =>
      count ? language.text(`duration_${unit}`, [count.toLocaleString(language.locale)]) : [],
    )
    .join(' ');
  return milliseconds < 0 ? language.text('duration_over', [words]) : words;
};
