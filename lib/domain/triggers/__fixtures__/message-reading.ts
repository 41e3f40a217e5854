import type { MessageReading } from '../../model/message-reading';

/** A plain English message that says nothing of note; public and the customer's unless told otherwise. */
export function messageReading(at: number, changes: Partial<MessageReading> = {}): MessageReading {
  return {
    at,
    by: 'customer',
    public: true,
    language: 'en',
    sentiment: 0,
    words: [],
    phrases: [],
    commitments: [],
    ...changes,
  };
}
