import { z } from 'zod';
import { Instant } from '../../../domain/model/instant';

/** An ISO-8601 date and time with zone, as Zendesk writes all of them, read as an instant. */
export const Moment = z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text))
  .pipe(Instant);
export type Moment = z.infer<typeof Moment>;
