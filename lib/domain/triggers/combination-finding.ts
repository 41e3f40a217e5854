import type { Combination } from '../model/combination';
import type { Condition } from '../model/condition';
import type { Sentence } from '../model/sentence';
import { combine } from './combine';
import type { Finding } from './finding';
import { rulesInCondition } from './rules-in-condition';

type Fired = Extract<Finding, { outcome: 'fired' }>;

/**
 * What a combination says, with the triggers that made it hold: “Quiet and unhappy”: usage down 40 %, satisfaction 2 of 5. One that
 * names a trigger the policy does not have takes it for unknown.
 * @param findingOf what a trigger of the policy says, by its id
 * @param labelOf the trigger's name in the message catalogue, by its id
 */
export function combinationFinding(
  { name, when }: Pick<Combination, 'name' | 'when'>,
  findingOf: (rule: string) => Finding | undefined,
  labelOf: (rule: string) => string,
): Finding {
  const outcomeOf = (rule: string) => findingOf(rule)?.outcome ?? 'unknown';
  const outcome = combine(when, outcomeOf);
  const title = { kind: 'text', text: name } as const;
  const rules = rulesInCondition(when);
  if (outcome === 'fired') {
    const holding = new Set(heldIn(when, outcomeOf));
    const phrases = rules.flatMap((rule) => {
      const finding = findingOf(rule);
      return holding.has(rule) && finding?.outcome === 'fired' ? [finding.phrase] : [];
    });
    return {
      outcome,
      sentence: listing(title, phrases),
      phrase: { kind: 'message', key: 'phrase_combination', values: [title] },
    };
  }
  if (outcome === 'clear') {
    const fired = rules.filter((rule) => outcomeOf(rule) === 'fired').length;
    return {
      outcome,
      sentence: {
        key: 'clear_combination',
        values: [title, { kind: 'number', number: fired }, { kind: 'number', number: rules.length }],
      },
    };
  }
  return { outcome, sentence: whyUnknown(title, rules, findingOf, labelOf) };
}

/** The triggers that fired in those parts of a condition which hold; what `none` keeps out is not among them. */
function heldIn(condition: Condition, outcomeOf: (rule: string) => Finding['outcome']): string[] {
  if (combine(condition, outcomeOf) !== 'fired' || 'none' in condition) return [];
  if ('rule' in condition) return [condition.rule];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return parts.flatMap((part) => heldIn(part, outcomeOf));
}

/** Up to three by name, the others by number. */
function listing(title: Sentence['values'][number], phrases: readonly Fired['phrase'][]): Sentence {
  if (phrases.length <= 3)
    return { key: `reason_combination_${phrases.length}`, values: [title, ...phrases] };
  const more = { kind: 'number', number: phrases.length - 3 } as const;
  return { key: 'reason_combination_more', values: [title, ...phrases.slice(0, 3), more] };
}

function whyUnknown(
  title: Sentence['values'][number],
  rules: readonly string[],
  findingOf: (rule: string) => Finding | undefined,
  labelOf: (rule: string) => string,
): Sentence {
  const missing = rules.find((rule) => findingOf(rule) === undefined);
  if (missing !== undefined)
    return { key: 'unknown_combination_reference', values: [title, { kind: 'text', text: missing }] };
  const unknown = rules.filter((rule) => findingOf(rule)?.outcome === 'unknown');
  return {
    key: 'unknown_combination',
    values: [title, ...unknown.slice(0, 1).map((rule) => ({ kind: 'message', key: labelOf(rule) }) as const)],
  };
}
