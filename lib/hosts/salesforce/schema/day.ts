import { z } from 'zod';
import { Instant } from '../../../domain/model/instant';

/** A date as Salesforce writes it, `2026-11-30`: the beginning of that day, UTC. */
export const Day = z.iso
  .date()
  .transform((text) => Date.parse(text))
  .pipe(Instant);
