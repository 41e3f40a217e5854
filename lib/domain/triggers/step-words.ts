import type { Sentence } from '../model/sentence';
import type { ChurnStep } from './mining/churn-step';

/** Absences that have words of their own, by what is absent and after what. */
const KNOWN: Readonly<Record<string, string>> = {
  login: 'step_absent_login',
  'feature-used': 'step_absent_feature_used',
  'email-replied email-sent': 'step_absent_email_replied',
};

/** A step in a few words: “no login for 14 days”. Kinds that an importer made up are called by their name. */
export function stepWords(step: ChurnStep): Sentence['values'][number] {
  if ('event' in step)
    return { kind: 'message', key: 'step_event', values: [{ kind: 'text', text: step.event }] };
  const days = { kind: 'number', number: step.days } as const;
  const names = step.after === undefined ? [step.absent] : [step.absent, step.after];
  const key = new Map(Object.entries(KNOWN)).get(names.join(' '));
  if (key !== undefined) return { kind: 'message', key, values: [days] };
  return {
    kind: 'message',
    key: step.after === undefined ? 'step_absent' : 'step_absent_after',
    values: [...names.map((text) => ({ kind: 'text', text }) as const), days],
  };
}
