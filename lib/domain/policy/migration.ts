/** One step from a policy format to the next. */
export interface Migration {
  /** The format it reads; it writes the next one. */
  readonly from: number;
  /** Pure. What it is given has the format `from` and nothing else is certain of it: the result is checked afterwards. */
  migrate(policy: Readonly<Record<string, unknown>>): Record<string, unknown>;
}
