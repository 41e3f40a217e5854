import { describe, expect, test } from 'vitest';
import cadenceTexts from '../../../locales/cadence.en.json';
import overlayTexts from '../../../locales/overlay.en.json';
import panelTexts from '../../../locales/panel.en.json';
import type { Conversation } from '../../domain/model/conversation';
import type { Sentence } from '../../domain/model/sentence';
import type { UpdateCadence } from '../../domain/model/update-cadence';
import type { Language } from '../language';
import { renderSentence } from '../render-sentence';
import { cadenceRows } from './cadence-rows';

const NOW = Date.parse('2026-03-02T14:18:00Z');
const MINUTE = 60_000;
const texts: Record<string, string> = { ...cadenceTexts, ...overlayTexts, ...panelTexts };
const language: Language = {
  locale: 'en-GB',
  timeZone: 'UTC',
  text: (key, values) => {
    const words = texts[key];
    if (words === undefined) throw new Error(`No words for ${key}.`);
    return words.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  },
};
const said = (sentence: Sentence | null) => (sentence === null ? null : renderSentence(sentence, language));

/** As the policy's cadence of 30 minutes counts it, so many minutes after the last update. */
function rows(since: number, changes: Partial<UpdateCadence> = {}, conversation: Conversation | null = null) {
  const lastAt = NOW - since * MINUTE;
  const dueAt = lastAt + 30 * MINUTE;
  const cadence: UpdateCadence = {
    ...{ lastAt, lastBy: 'reply', minutes: 30, dueAt, sinceLast: NOW - lastAt },
    ...{ untilDue: Math.max(0, dueAt - NOW), overdue: NOW < dueAt ? null : NOW - dueAt },
    ...{ missed: Math.floor(since / 30), offerTemplate: since >= 60, ...changes },
  };
  const made = cadenceRows(cadence, conversation, NOW, language);
  return {
    ...made,
    ...{ every: said(made.every), missed: said(made.missed), customer: said(made.customer) },
    lines: [made.since, made.until].map(({ name, words }) => `${said(name)}: ${said(words)}`),
  };
}

describe('CO1: both counters are visible', () => {
  test.each([
    [
      12,
      'running',
      0.4,
      ['Since the last reply: 12 min · 14:06', 'Until the next update: 18 min left · 14:36'],
    ],
    [
      26,
      'near',
      26 / 30,
      ['Since the last reply: 26 min · 13:52', 'Until the next update: 4 min left · 14:22'],
    ],
    [30, 'overdue', 1, ['Since the last reply: 30 min · 13:48', 'Update due: under 1 min over · 14:18']],
    [97, 'overdue', 1, ['Since the last reply: 1 h 37 min · 12:41', 'Update due: 1 h 7 min over · 13:11']],
  ] as const)('%i minutes after the last update', (since, state, used, lines) => {
    const { until, used: share, lines: shown } = rows(since);
    expect(until.state).toBe(state);
    expect(share).toBeCloseTo(used);
    expect(shown).toEqual(lines);
  });

  test('ten years overdue: days, and no share above the whole', () => {
    const decade = rows((10 * 365 + 2) * 24 * 60, { missed: 100 });
    expect(decade.used).toBe(1);
    expect(decade.lines[1]).toMatch(/^Update due: 3,651 d over · 2 Mar 2016, 14:48$/);
    expect(decade.missed).toBe('100 updates in a row, or more, were missed.');
  });

  test('CO3: how often by the priority, in the words people use', () => {
    expect([30, 60, 240, 1440].map((minutes) => rows(1, { minutes }).every)).toEqual([
      'every 30 min',
      'every hour',
      'every 4 h',
      'every day',
    ]);
  });

  test('CO5: what was missed is counted in words', () => {
    expect([12, 44, 97].map((since) => rows(since).missed)).toEqual([
      null,
      'One update was missed.',
      '3 updates in a row were missed.',
    ]);
  });
});

describe('what the customer has heard', () => {
  const heard = (changes: Partial<Conversation>): Conversation => ({
    ...{ waitingSince: 'nobody', unansweredMessages: 0, agentReplies: 2, ...changes },
  });

  test('a note starts the cadence anew and is not taken for word to the customer', () => {
    const note = { lastBy: 'note' } as const;
    expect(rows(10, note, heard({ lastReplyAt: NOW - 130 * MINUTE })).customer).toBe(
      'A note does not reach the customer: they last heard from us 2 h 10 min ago, 12:08.',
    );
    expect(rows(10, note, heard({ agentReplies: 0 })).customer).toContain('no reply yet');
    expect(rows(10, note, null).customer).toBeNull();
    expect(rows(10, {}, heard({ lastReplyAt: NOW })).customer).toBeNull();
  });

  test('who waits for an answer is read first', () => {
    expect(rows(40, {}, heard({ waitingSince: NOW - 20 * MINUTE })).customer).toContain(
      'waiting for an answer since 13:58',
    );
  });
});
