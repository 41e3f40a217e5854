import type { MessageReading } from '../../../domain/model/message-reading';
import { triageSentiment } from './triage-sentiment';

/**
 * The messages, oldest first and from the ticket's opening on, with what triage read in the first of them where we could read nothing
 * ourselves: in a language without a lexicon it is all that is known. The words it rests on are not told. What we read
 * ourselves stays, and so does a first message that is not the customer's: triage judges the description, whoever wrote it.
 */
export function withTriage(
  messages: readonly MessageReading[],
  tags: readonly string[] | null,
): MessageReading[] {
  const triage = triageSentiment(tags);
  const [first, ...rest] = messages;
  if (triage === null || first?.by !== 'customer' || first.sentiment !== null) return [...messages];
  return [{ ...first, sentiment: triage.sentiment }, ...rest];
}
