import type { Assessment } from '../model/assessment';
import type { Instant } from '../model/instant';
import type { Firing } from './firing';

/** What was thought of a ticket at a past moment, told again; or why it cannot be. */
export type Explained =
  | {
      state: 'told';
      at: Instant;
      ticket: string;
      policyVersion: string;
      /** What fired at this very moment. */
      fired: Firing[];
      /** What had fired before and still held. */
      standing: Firing[];
      assessment: Assessment;
    }
  /** The history does not have the ticket, or it was not opened yet, or its history ends before. */
  | { state: 'unknown-ticket' | 'not-opened' | 'not-known-yet' }
  /** It went by a policy version that is not here. `null`: no policy was in force then. */
  | { state: 'policy-missing'; policyVersion: string | null };
