import { describe, expect, test } from 'vitest';
import type { SignalRecord } from '../../domain/model/signal-record';
import { logEntries } from './log-entries';

const policy = {
  triggers: [
    { rule: 'no-reply-in-time' },
    { rule: 'negative-sentiment' },
    { id: 'late', rule: 'kind-open-too-long' },
  ],
  combinations: [{ id: 'both', name: 'Both at once' }],
  levels: [],
  outcomes: [],
  causes: [],
} as unknown as Parameters<typeof logEntries>[2];
const signal = (rule: string, more: Partial<SignalRecord> = {}): SignalRecord => ({
  ...{ recordKey: 'k', rule, kind: 'fired', at: 1_000, policyVersion: 'v', authorId: null },
  ...more,
});
const entries = (signals: SignalRecord[]) =>
  logEntries(
    { events: [], signals, notices: [], outbox: [] },
    [{ id: '1', name: 'Maya', role: null }],
    policy,
    [],
  );

describe('the lines of the log', () => {
  test('what began to hold at one moment is one line, what somebody said stands for itself', () => {
    const lines = entries([
      signal('no-reply-in-time'),
      signal('negative-sentiment'),
      signal('late'),
      signal('both', { at: 2_000 }),
      signal('both', { at: 2_000, kind: 'agreed', authorId: '1' }),
    ]);
    expect(lines.map(({ sentence, rules }) => [sentence.key, rules.length])).toEqual([
      ['log_signal_agreed', 1],
      ['log_signal_fired', 1],
      ['log_signals_fired_more', 3],
    ]);
    expect(lines[2]?.sentence.values).toEqual([
      { kind: 'message', key: 'rule_no_reply_in_time' },
      { kind: 'message', key: 'rule_negative_sentiment' },
      { kind: 'number', number: 1 },
    ]);
    expect(lines[1]?.sentence.values).toEqual([{ kind: 'text', text: 'Both at once' }]);
  });

  test('a rule that the policy has no more keeps its id; a snooze that ends at once is one taken back', () => {
    const [line] = entries([signal('dropped', { kind: 'snoozed', authorId: '1', until: 1_000 })]);
    expect(line?.sentence).toEqual({
      key: 'log_signal_unquieted',
      values: [
        { kind: 'text', text: 'dropped' },
        { kind: 'text', text: 'Maya' },
      ],
    });
  });
});
