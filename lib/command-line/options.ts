/** What was asked for beside the files. */
export interface Options {
  json: boolean;
  /** All firings and not only the first. */
  all: boolean;
  language: 'en' | 'de';
  ticket: string | null;
  at: string | null;
  /** The first one that the command does not have; `null` is none. */
  unknown: string | null;
}
