import { z } from 'zod';

/**
 * What a person did to an escalation. `joined` is the later of two notes of one transition saying that it changed nothing.
 */
export const Deed = z.enum(['escalated', 'acknowledged', 'resolved', 'joined']);
export type Deed = z.infer<typeof Deed>;
