import type { MessageReading } from '../model/message-reading';

/**
 * The messages a customer wrote, oldest first, with those that may be a customer's because the host did not say whose they are
 * (`by` `null`): with one of these among what decides, nothing is certain.
 */
export function saidByCustomer(messages: readonly MessageReading[]): MessageReading[] {
  return messages
    .filter(({ by, public: isPublic }) => isPublic !== false && (by === 'customer' || by === null))
    .sort((one, other) => one.at - other.at);
}
