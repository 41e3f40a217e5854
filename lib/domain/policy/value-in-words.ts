import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';

const MINUTE = 60_000;
/** A longer text is cut: two of them are to stand side by side. */
const LONGEST = 200;

/** Lists in which a key's value is an id, so that it can be called by its name. */
const LISTS: Readonly<
  Record<string, 'levels' | 'roles' | 'issueTypes' | 'calendars' | 'segments' | 'templates'>
> = {
  level: 'levels',
  toLevel: 'levels',
  fromLevel: 'levels',
  role: 'roles',
  accountable: 'roles',
  responsible: 'roles',
  consulted: 'roles',
  informed: 'roles',
  approvers: 'roles',
  dutyManager: 'roles',
  executiveSponsor: 'roles',
  issueType: 'issueTypes',
  row: 'issueTypes',
  defaultIssueType: 'issueTypes',
  calendar: 'calendars',
  segment: 'segments',
  template: 'templates',
};
const MODES = ['mode', 'climbMode'];
const MOMENTS = ['dueAt', 'from', 'until'];

/** What stands under a key of a policy, for people; `null` where nothing does, or more than fits into words. */
export function valueInWords(policy: Policy, key: string, value: unknown): Sentence | null {
  if (value === null && /Minutes$|^loadLimit$/.test(key)) return { key: 'policy_value_no_limit', values: [] };
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return { key: value ? 'policy_value_yes' : 'policy_value_no', values: [] };
  if (typeof value === 'number') return said(numberOf(key, value));
  if (typeof value === 'string' && MODES.includes(key))
    return { key: `policy_value_mode_${value}`, values: [] };
  if (typeof value === 'string') return said({ kind: 'text', text: nameOf(policy, key, value) });
  if (Array.isArray(value)) {
    const names = value.map((one: unknown) => (typeof one === 'string' ? nameOf(policy, key, one) : one));
    if (names.some((name) => typeof name === 'object')) return entries(value.length);
    return names.length === 0 ? null : said({ kind: 'text', text: cut(names.join(', ')) });
  }
  return personOf(value) ?? namedOf(value);
}

function numberOf(key: string, number: number): Sentence['values'][number] {
  if (/minutes$/i.test(key)) return { kind: 'duration', milliseconds: number * MINUTE };
  if (/percent$/i.test(key)) return { kind: 'percent', percent: number };
  return MOMENTS.includes(key) ? { kind: 'instant', instant: number } : { kind: 'number', number };
}

function nameOf(policy: Policy, key: string, id: string): string {
  const list = LISTS[key];
  const named = list === undefined ? undefined : policy[list].find((entry) => entry.id === id);
  return named !== undefined && 'name' in named ? cut(named.name) : cut(id);
}

/** A holder of a role, an absent person: whoever shows it may know the name. */
function personOf(value: object): Sentence | null {
  const [personId, account] = [Reflect.get(value, 'personId'), Reflect.get(value, 'account')];
  if (typeof personId !== 'string' || typeof account !== 'string') return null;
  return {
    key: 'policy_value_person',
    values: [
      { kind: 'text', text: personId },
      { kind: 'text', text: account },
    ],
  };
}

function namedOf(value: object): Sentence | null {
  const name: unknown = Reflect.get(value, 'name');
  return typeof name === 'string' ? said({ kind: 'text', text: cut(name) }) : null;
}

function entries(count: number): Sentence {
  return {
    key: count === 1 ? 'policy_value_entries_one' : 'policy_value_entries_many',
    values: [{ kind: 'number', number: count }],
  };
}

function said(value: Sentence['values'][number]): Sentence {
  return { key: 'policy_value', values: [value] };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
