/** How intelligent triage names what it read: the spelling is not documented to the letter, so that near ones are taken as well. */
const TAG = /^sentiment(__|_|-)(?:(very)[_-]?)?(positive|neutral|negative)$/i;

/** On the scale of our own readings: plainly beyond the thresholds on which negative and very negative are told apart. */
const VALUES = new Map([
  ['very negative', -0.8],
  ['negative', -0.5],
  ['neutral', 0],
  ['positive', 0.5],
  ['very positive', 0.8],
]);

/**
 * The sentiment that Zendesk's own triage read in a ticket's first message, from its tags: -1 to 1. `null`
 * without such a tag, and with two that contradict each other. `spelling` is what stands after the first word, for diagnostics.
 */
export function triageSentiment(
  tags: readonly string[] | null,
): { sentiment: number; spelling: string } | null {
  const read = (tags ?? []).flatMap((tag) => {
    const [, between = '', very, word = ''] = TAG.exec(tag) ?? [];
    const sentiment = VALUES.get(`${very ? 'very ' : ''}${word}`.toLowerCase());
    const spelling = between === '__' ? 'two-underscores' : between === '_' ? 'one-underscore' : 'hyphen';
    return sentiment === undefined ? [] : [{ sentiment, spelling }];
  });
  const [first] = read;
  if (first === undefined || read.some(({ sentiment }) => sentiment !== first.sentiment)) return null;
  return first;
}
