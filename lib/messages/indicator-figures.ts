import { z } from 'zod';
import { FigureName } from './figure-name';
import { FigureValue } from './figure-value';

/** An indicator of a period: as a whole, one stretch of time after the other, and by group. */
export const IndicatorFigures = z.object({
  id: z.string(),
  /** Its name in the message catalogue. */
  labelKey: z.string(),
  figures: z.array(FigureValue),
  /** The date a week begins on, `2026-03-02`, or the month, `2026-03`; of open escalations the day. */
  trend: z.array(z.object({ key: z.string(), figures: z.array(FigureValue) })),
  /** `name` `null` is unknown. */
  groups: z.array(z.object({ name: FigureName.nullable(), figures: z.array(FigureValue) })),
  /** What could not be counted because too little is known: how many of what, by a key of the catalogue. */
  leftOut: z.array(z.object({ key: z.string(), count: z.number().int().min(1) })),
});
export type IndicatorFigures = z.infer<typeof IndicatorFigures>;
