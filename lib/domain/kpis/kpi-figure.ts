/** One number of an indicator, ready to be drawn in a chart or a table. */
export interface KpiFigure {
  /** Its name in the message catalogue. */
  labelKey: string;
  /** Milliseconds, per cent 0-100, a number of things, money, points of a scale (-100 to 100 for recommendation). */
  kind: 'duration' | 'percent' | 'count' | 'money' | 'points';
  /** `null` is unknown, which is not nothing. */
  value: number | null;
  /** From how many it was counted. */
  n: number;
  /** What the policy's goals say to it, in the message catalogue; `null` where they say nothing. */
  judgementKey: string | null;
}
