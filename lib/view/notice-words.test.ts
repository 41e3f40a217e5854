import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AlertKind } from '../domain/model/alert-kind';
import { AlertTopic } from '../domain/model/alert-topic';
import { EscalationDeed } from '../domain/model/escalation-deed';
import { noticeWords, type ToldNotice } from './notice-words';
import { becameLine } from './panel/became-line';
import { renderSentence } from './render-sentence';

const NOW = Date.parse('2026-03-02T14:18:00Z');
const folder = new URL('../../locales/', import.meta.url);
const texts = (locale: string): Record<string, string> =>
  Object.assign(
    {},
    ...readdirSync(folder)
      .filter((name) => name.endsWith(`.${locale}.json`))
      .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
  );

const records = {
  ticket: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
  case: { host: 'salesforce', account: 'acme.my.salesforce.com', kind: 'ticket', id: '5008F00000302jTQAQ' },
  customer: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '77' },
} as const;
const OUTCOMES = [
  'acknowledged',
  'accepted',
  'declined',
  'approved',
  'denied',
  'resolved',
  'escalated',
] as const;
const ofCustomers: readonly AlertKind[] = ['health-drop', 'customer-escalated'];

const told = (kind: AlertKind, changes: Partial<ToldNotice> = {}): ToldNotice => ({
  kind,
  ref: records.ticket,
  metric: 'next_reply_time',
  dueAt: NOW + 3_600_000,
  levelName: 'Level 1',
  toLevelName: 'Level 2',
  deed: null,
  from: 7.4,
  to: 6.1,
  ...changes,
});
/** Everything that is ever told. */
const all: ToldNotice[] = AlertKind.options.flatMap((kind) =>
  (ofCustomers.includes(kind) ? [records.customer] : [records.ticket, records.case]).flatMap((ref) =>
    [NOW + 3_600_000, NOW - 3_600_000].flatMap((dueAt) =>
      (kind === 'outcome' ? OUTCOMES : (['escalated', 'reopened', 'repeated', null] as const)).map((deed) =>
        told(kind, { ref, dueAt, deed }),
      ),
    ),
  ),
);
all.push(told('escalated', { ref: records.customer }), told('warning', { levelName: null }));

describe.each(['en', 'de'])('what is told, in %s', (locale) => {
  const catalogue = texts(locale);
  const language = {
    locale,
    timeZone: 'UTC',
    now: NOW,
    text: (key: string, values: string[]) => {
      const found = catalogue[key];
      if (found === undefined) throw new Error(`The catalogue has no “${key}”.`);
      return found.replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? `$${place}`);
    },
  };

  it('has words for every kind, deed and record, without a hole or a stop too many', () => {
    for (const notice of all) {
      const { title, text } = noticeWords(notice, NOW);
      for (const sentence of [title, text]) {
        const words = renderSentence(sentence, language);
        expect(words, `${notice.kind} ${notice.deed}`).toMatch(/\S/);
        expect(words, `${notice.kind} ${notice.deed}`).not.toMatch(/\$\d|\.\.|NaN|undefined/);
      }
    }
  });

  it('has words for what became of it, and for every topic', () => {
    for (const deed of [...EscalationDeed.options, 'answered'] as const)
      for (const by of [null, 'Priya Raman']) {
        const line = becameLine(
          { stands: false, kind: 'escalated', became: { deed, by, at: NOW } },
          NOW,
          language,
        );
        expect(line === null ? '' : renderSentence(line, language)).toMatch(/14:18|2:18/);
      }
    for (const topic of AlertTopic.options) expect(language.text(`topic_${topic}`, [])).toMatch(/\S/);
  });
});

it('a notice names no record by an id that says nothing to people', () => {
  const { title } = noticeWords(told('escalated', { ref: records.case }), NOW);
  expect(JSON.stringify(title)).not.toContain('5008');
});
