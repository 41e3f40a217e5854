import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';

/** A host refused or failed. `message` ends in what a person can do; the words shown come from the catalogue by `problem`. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly problem: HostProblem,
    message: string,
    readonly details: {
      /** The HTTP status, when an answer came. */
      status?: number;
      /** Not before this moment of host time may the host be asked again (Retry-After). */
      retryAt?: Instant;
      /** A write only: the host may have acted although it did not say so. */
      uncertain?: boolean;
      /** Nothing was asked: the account rests until `retryAt`, or what is left of its limits is spared. */
      unsent?: boolean;
      /** The host's own words, as they may be shown to the user (a validation rule's message). */
      hostWords?: string;
    } = {},
  ) {
    super(message);
  }
}
