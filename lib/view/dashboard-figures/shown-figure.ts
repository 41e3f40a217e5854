/** A number of an indicator as the screens get it. */
export interface ShownFigure {
  labelKey: string;
  kind: 'duration' | 'percent' | 'count' | 'money' | 'points';
  /** `null` is unknown. */
  value: number | null;
  n: number;
  judgementKey: string | null;
}
