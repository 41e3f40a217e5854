import type { Instant } from '../domain/model/instant';

/** What sentences are put into words with. */
export interface Wording {
  language: 'en' | 'de';
  /** The message catalogue of the language, by key. */
  texts: ReadonlyMap<string, string>;
  timeZone: string;
  /** `2026-03-02 14:05`, by the clock of the time zone. */
  moment(at: Instant): string;
}
