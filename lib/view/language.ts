/** How the reader's words, numbers and moments are written. Every surface fills it from its own message catalogue. */
export interface Language {
  /** The catalogue's text for a key, `values` put in for `$1`, `$2` ...; empty when the catalogue has no such key. */
  text(key: string, values: string[]): string;
  /** BCP 47 tag of the reader. */
  locale: string;
  /** IANA zone; the reader's own when left out. */
  timeZone?: string;
  /** Epoch ms. When given, moments of the same day are written as a time without a date. */
  now?: number;
}
