import type { Instant } from '../domain/model/instant';
import type { Person } from '../domain/model/person';
import type { Policy } from '../domain/model/policy';
import type { Sentence } from '../domain/model/sentence';
import type { Destination } from '../domain/replay/destination';
import { preparedTrigger } from '../domain/triggers/prepared-trigger';
import { triggerId } from '../domain/triggers/trigger-id';
import { say } from './say';
import { spanText } from './span-text';
import type { Wording } from './wording';
import { wordsOf } from './words-of';

/** How replay speaks of the things of a policy and of a history. */
export interface ReplayWords {
  timeZone: string;
  text(key: string, ...values: (string | number)[]): string;
  sentence(sentence: Sentence): string;
  /** `2026-03-02 14:05`, by the clock of the policy's calendar. */
  moment(at: Instant): string;
  /** `1 d 3 h`, `2 h 5 min`. */
  span(milliseconds: number): string;
  /** A trigger or combination by its name. */
  rule(id: string): string;
  /** `Kim (9002)`; the id alone where nobody knows the name. */
  owner(id: string): string;
  /** `Level 1, Senior engineer: Kim (9002)`. */
  destination(to: Destination): string;
}

/** @param people whose names are known */
export function replayWords(policy: Policy, people: readonly Person[], wording: Wording): ReplayWords {
  const text = (key: string, ...values: (string | number)[]) => say(wording, key, ...values);
  const levels = new Map(policy.levels.map(({ id, name }) => [id, name]));
  const roles = new Map(policy.roles.map(({ id, name }) => [id, name]));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const rules = new Map([
    ...policy.combinations.map(({ id, name }) => [id, name] as const),
    ...policy.triggers.map((setting) => {
      const label = text(preparedTrigger(setting).labelKey);
      return [triggerId(setting), setting.id === undefined ? label : `${label} (${setting.id})`] as const;
    }),
  ]);
  const owner = (id: string) => {
    if (id === 'nobody') return text('replay_nobody_named');
    const name = names.get(id);
    return name === undefined ? id : `${name} (${id})`;
  };
  return {
    timeZone: wording.timeZone,
    text,
    sentence: (sentence) => wordsOf(sentence, wording),
    moment: wording.moment,
    span: (milliseconds) => spanText(milliseconds, wording),
    rule: (id) => rules.get(id) ?? id,
    owner,
    destination(to) {
      if ('refused' in to) return text(`ladder_refused_${to.refused.replaceAll('-', '_')}`);
      const place = [levels.get(to.levelId) ?? to.levelId, roles.get(to.roleId ?? '') ?? null]
        .filter((name) => name !== null)
        .join(', ');
      return `${place}: ${owner(to.owner)}`;
    },
  };
}
