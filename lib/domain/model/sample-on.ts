import { z } from 'zod';
import { Instant } from './instant';

/** That somebody looks around with sample data, and since when: all its moments are relative to that. */
export const SampleOn = z.object({ begunAt: Instant });
export type SampleOn = z.infer<typeof SampleOn>;
