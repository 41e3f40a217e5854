import type { MessageReading } from '../model/message-reading';

/**
 * The promises of agents that nothing was written after: the last public message of an agent settles what earlier ones promised
 * (acceptance 4.9). `unread`: that message is in a language without a lexicon; `unknown-speaker`: somebody unknown wrote after it.
 */
export function openCommitments(
  messages: readonly MessageReading[],
): MessageReading['commitments'] | 'unread' | 'unknown-speaker' {
  const ours = messages
    .filter(({ by, public: isPublic }) => isPublic !== false && (by === 'agent' || by === null))
    .sort((one, other) => one.at - other.at);
  const lastIndex = ours.findLastIndex(({ by, public: isPublic }) => by === 'agent' && isPublic === true);
  const last = ours[lastIndex];
  if (lastIndex < ours.length - 1) return 'unknown-speaker';
  if (last === undefined) return [];
  return last.sentiment === null ? 'unread' : last.commitments;
}
