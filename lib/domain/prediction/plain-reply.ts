import type { Instant } from '../model/instant';
import type { MessageReading } from '../model/message-reading';

/** The reading of a public reply that an agent would write: neither warm nor cold, and promising nothing. */
export function plainReply(at: Instant): MessageReading {
  return {
    at,
    by: 'agent',
    public: true,
    language: null,
    sentiment: 0,
    words: [],
    phrases: [],
    commitments: [],
  };
}
