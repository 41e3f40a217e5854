import type { Instant } from '../model/instant';
import type { MessageReading } from '../model/message-reading';

/** The reading of a public reply of an agent of which nothing is known but its moment. */
export function bareReply(at: Instant): MessageReading {
  return {
    at,
    by: 'agent',
    public: true,
    language: null,
    sentiment: null,
    words: [],
    phrases: [],
    commitments: [],
  };
}
