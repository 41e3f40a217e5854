import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unseenSentences } from './__fixtures__/unseen-sentences';
import { readMessage } from './read-message';

const POSTS = '../shared/data/sentiment-senti4sd-train.csv';
const EVERY = 7;
const labels = ['negative', 'neutral', 'positive'];

/** What is nearer to 0 than this is no opinion: fixed before anything was measured. */
function read(text: string): string {
  const { sentiment } = readMessage(text, { at: 0, by: 'customer', public: true });
  if (sentiment === null || Math.abs(sentiment) < 0.2) return 'neutral';
  return sentiment < 0 ? 'negative' : 'positive';
}

function scored(sentences: readonly { label: string; text: string }[]) {
  const answers = sentences.map(({ label, text }) => ({ label, said: read(text) }));
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const macroF1 =
    labels
      .map((label) => {
        const both = answers.filter((answer) => answer.label === label && answer.said === label).length;
        const total = answers.filter((answer) => answer.label === label).length;
        return share(2 * both, total + answers.filter(({ said }) => said === label).length);
      })
      .reduce((sum, one) => sum + one, 0) / labels.length;
  return {
    accuracy: share(answers.filter(({ label, said }) => label === said).length, answers.length),
    macroF1,
  };
}

describe('TR14: sentences that the word lists were not made from', () => {
  // Measured: English .77 (macro-F1 .76), German .83 (.84).
  it.each([
    ['en', 0.73],
    ['de', 0.8],
  ] as const)('support desk sentences, %s', (language, least) => {
    const sentences = unseenSentences
      .filter(([one]) => one === language)
      .map(([, label, text]) => ({ label, text }));
    const { accuracy, macroF1 } = scored(sentences);
    expect(sentences).toHaveLength(30);
    expect(accuracy).toBeGreaterThanOrEqual(least);
    expect(macroF1).toBeGreaterThanOrEqual(least);
  });

  it('takes no complaint of them for praise but one', () => {
    const praised = unseenSentences.filter(
      ([, label, text]) => label === 'negative' && read(text) === 'positive',
    );
    expect(praised.length).toBeLessThanOrEqual(1);
  });

  // Measured on 443 posts: accuracy .745, macro-F1 .748.
  it.skipIf(!existsSync(POSTS))(`every ${EVERY}th post of another author (skipped without ${POSTS})`, () => {
    const rows = readFileSync(POSTS, 'utf8').split(/\r?\n/);
    const posts = rows
      .filter((_, index) => index % EVERY === 0)
      .flatMap((row) => {
        const [, label = '', text = ''] = /^t\d+;(positive|negative|neutral);(.*)$/.exec(row) ?? [];
        return label === '' ? [] : [{ label, text }];
      });
    const { accuracy, macroF1 } = scored(posts);
    expect(posts.length).toBeGreaterThanOrEqual(400);
    expect(accuracy).toBeGreaterThanOrEqual(0.7);
    expect(macroF1).toBeGreaterThanOrEqual(0.7);
  });
});
