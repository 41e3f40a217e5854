import type { Instant } from '../domain/model/instant';
import type { Policy } from '../domain/model/policy';
import type { Sentence } from '../domain/model/sentence';
import type { Destination } from '../domain/replay/destination';
import { policyCalendar } from '../domain/time/policy-calendar';
import { preparedTrigger } from '../domain/triggers/prepared-trigger';
import { triggerId } from '../domain/triggers/trigger-id';
import { wordsOf } from './words-of';

/** How replay speaks of a policy's things, in one language and in the time zone of the policy's calendar. */
export interface ReplayWords {
  text(key: string, ...values: (string | number)[]): string;
  sentence(sentence: Sentence): string;
  /** `Mon 2026-03-02 14:05`, by the clock of the policy's calendar. */
  moment(at: Instant): string;
  /** `1 d 3 h`, `2 h 5 min`. */
  span(milliseconds: number): string;
  /** A trigger or combination by its name. */
  rule(id: string): string;
  /** `Level 1, Senior engineer (9002)`. */
  destination(to: Destination): string;
}

/**
 * @param texts the message catalogue of the language
 * @throws BusinessTimeError when the policy names a calendar that it does not hold
 */
export function replayWords(
  policy: Policy,
  texts: ReadonlyMap<string, string>,
  language: 'en' | 'de',
): ReplayWords {
  const { timeZone } = policyCalendar(policy);
  const words = (sentence: Sentence) => wordsOf(sentence, texts, language);
  const text = (key: string, ...values: (string | number)[]) =>
    words({
      key,
      values: values.map((value) =>
        typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value },
      ),
    });
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  const levels = new Map(policy.levels.map(({ id, name }) => [id, name]));
  const roles = new Map(policy.roles.map(({ id, name }) => [id, name]));
  const rules = new Map([
    ...policy.combinations.map(({ id, name }) => [id, name] as const),
    ...policy.triggers.map(
      (setting) => [triggerId(setting), text(preparedTrigger(setting).labelKey)] as const,
    ),
  ]);
  return {
    text,
    sentence: words,
    moment: (at) => format.format(at).replace(',', ''),
    span(milliseconds) {
      const minutes = Math.round(milliseconds / 60_000);
      const parts = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
      const units = ['replay_days', 'replay_hours', 'replay_minutes'];
      const first = parts.findIndex((part) => part > 0);
      if (first === -1) return text('replay_minutes', 0);
      return parts
        .flatMap((part, place) => (part > 0 && place <= first + 1 ? [text(units[place] ?? '', part)] : []))
        .join(' ');
    },
    rule: (id) => rules.get(id) ?? id,
    destination(to) {
      if ('refused' in to) return text(`ladder_refused_${to.refused.replaceAll('-', '_')}`);
      const place = [levels.get(to.levelId) ?? to.levelId, roles.get(to.roleId ?? '') ?? null]
        .filter((name) => name !== null)
        .join(', ');
      return `${place} (${to.owner === 'nobody' ? text('replay_nobody_named') : to.owner})`;
    },
  };
}
