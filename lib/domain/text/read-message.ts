import type { Instant } from '../model/instant';
import type { MessageReading } from '../model/message-reading';
import { commitmentsIn } from './commitments-in';
import { findInText } from './find-in-text';
import type { FoundInText } from './found-in-text';
import { languageOf } from './language-of';
import { lexicons } from './lexicons';
import { ownWords } from './own-words';
import { sentimentOf } from './sentiment-of';
import { textTokens } from './text-tokens';
import { withoutMarkup } from './without-markup';

/** Characters of a message that are read, without markup; what comes after them changes no reading. */
const LONGEST = 20_000;

/** The same before markup is taken off. */
const LONGEST_WITH_MARKUP = 5 * LONGEST;

const MOST_WORDS = 5;

/**
 * Reads one message, on the device: language (English, German, else `null`), sentiment, the phrases that mean something to us, and,
 * in a public message of an agent, what was promised by when. The transcript of a voice comment is read the same way. Only the first
 * 20,000 characters are read. Never throws, whatever the text.
 * @param timeZone IANA name of the zone that "by 5 pm" is meant in; an unknown one counts as UTC
 */
export function readMessage(
  text: string,
  {
    at,
    by,
    public: isPublic,
    timeZone = 'UTC',
  }: { at: Instant; by: MessageReading['by']; public: boolean | null; timeZone?: string },
): MessageReading {
  const own = ownWords(withoutMarkup(text.slice(0, LONGEST_WITH_MARKUP)).slice(0, LONGEST));
  const tokens = textTokens(own);
  const language = languageOf(tokens);
  const lexicon = lexicons.find((one) => one.language === language);
  const moment = { at, by, public: isPublic };
  if (lexicon === undefined || language === null)
    return { ...moment, language: null, sentiment: null, words: [], phrases: [], commitments: [] };
  const found = findInText(tokens, lexicon);
  const sentiment = sentimentOf(found, own);
  return {
    ...moment,
    language,
    sentiment,
    words: strongest(found, sentiment),
    phrases: phrasesOf(found),
    commitments: by === 'agent' && isPublic === true ? commitmentsIn(own, { language, at, timeZone }) : [],
  };
}

/** What speaks for the sentiment, not what speaks against it. */
function strongest(found: readonly FoundInText[], sentiment: number): string[] {
  const side = found.filter(({ weight }) => weight * sentiment > 0);
  const sorted = side.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return [...new Set(sorted.map(({ words }) => words))].slice(0, MOST_WORDS);
}

function phrasesOf(found: readonly FoundInText[]): MessageReading['phrases'] {
  const phrases = new Map<string, MessageReading['phrases'][number]>();
  for (const { kind, words } of found) if (kind !== null) phrases.set(`${kind} ${words}`, { kind, words });
  return [...phrases.values()];
}
