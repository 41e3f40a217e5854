import { z } from 'zod';
import { Instant } from '../../../domain/model/instant';

/** A moment as Salesforce writes it: `2026-10-01T13:59:15.000+0000`. */
export const Moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T/)
  .transform((text) => Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')))
  .pipe(Instant);
