import type { readPulses } from '../../../lib/messages/read-pulses';

/** A pulse as the panel is told of it. */
export type SaidPulse = ReturnType<(typeof readPulses)['answer']['parse']>['pulses'][number];
