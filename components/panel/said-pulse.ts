import type { z } from 'zod';
import type { readPulses } from '../../lib/messages/read-pulses';

/** A pulse as the panel is told of it. */
export type SaidPulse = z.infer<(typeof readPulses)['answer']>['pulses'][number];
