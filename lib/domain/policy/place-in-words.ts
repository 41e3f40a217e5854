import type { Sentence } from '../model/sentence';

type Path = readonly (string | number)[];

/** Lists of a policy or a history whose entries have a name, with the sentence that names one. */
const NAMED: Readonly<Record<string, string>> = {
  levels: 'lint_place_level',
  issueTypes: 'lint_place_issue_type',
  roles: 'lint_place_role',
  calendars: 'lint_place_calendar',
  triggers: 'lint_place_trigger',
  combinations: 'lint_place_combination',
  peaks: 'lint_place_peak',
  healthCards: 'lint_place_health_card',
  segments: 'lint_place_segment',
  playbooks: 'lint_place_playbook',
  templates: 'lint_place_template',
  frontline: 'lint_place_frontline',
  slaTargets: 'lint_place_sla_target',
  skills: 'lint_place_skill',
  outcomes: 'lint_place_outcome',
  causes: 'lint_place_cause',
  tickets: 'lint_place_ticket',
  accounts: 'lint_place_account',
  people: 'lint_place_person',
};

/**
 * Where a path of a policy or a history leads, by the names people gave: "Matrix row “Payment issue”, level “Level 1”". The file
 * need not be a sound one: what has no name is called by its position, counted from 1.
 */
export function placeInWords(policy: unknown, path: Path): Sentence {
  const [list, index, inner, innerIndex] = path;
  if (list === undefined) return { key: 'lint_place_policy', values: [] };
  if (typeof index !== 'number') return sentence('lint_place_field', String(list));
  const entry = at(policy, [list, index]);
  if (list === 'matrix') {
    const row = nameIn(policy, 'issueTypes', text(entry, 'issueType')) ?? String(index + 1);
    if (inner !== 'cells' || typeof innerIndex !== 'number') return sentence('lint_place_row', row);
    const level = text(at(entry, [inner, innerIndex]), 'level');
    return sentence('lint_place_cell', row, nameIn(policy, 'levels', level) ?? String(innerIndex + 1));
  }
  if (list === 'approvals')
    return sentence(
      'lint_place_approval',
      nameIn(policy, 'issueTypes', text(entry, 'issueType')) ?? String(index + 1),
    );
  const name = nameOf(entry) ?? String(index + 1);
  if (list === 'playbooks' && inner === 'tasks' && typeof innerIndex === 'number') {
    const task = text(at(entry, [inner, innerIndex]), 'text') ?? String(innerIndex + 1);
    return sentence('lint_place_task', name, task);
  }
  if (list === 'healthCards' && inner === 'metrics' && typeof innerIndex === 'number') {
    const metric = text(at(entry, [inner, innerIndex]), 'metric') ?? String(innerIndex + 1);
    return sentence('lint_place_card_metric', name, metric);
  }
  const key = NAMED[list];
  return key === undefined
    ? sentence('lint_place_entry', String(list), String(index + 1))
    : sentence(key, name);
}

/** Tickets go by the number people know, customers by the name of their account. */
function nameOf(entry: unknown): string | null {
  const account = at(entry, ['account']);
  return (
    text(entry, 'name') ??
    text(entry, 'id') ??
    text(entry, 'rule') ??
    text(at(entry, ['ref']), 'id') ??
    text(account, 'name') ??
    text(at(account, ['ref']), 'id')
  );
}

function sentence(key: string, ...texts: string[]): Sentence {
  return { key, values: texts.map((text) => ({ kind: 'text', text })) };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    value,
  );
}

/** A text worth showing, at most 60 characters of it. */
function text(value: unknown, key: string): string | null {
  const found = at(value, [key]);
  return typeof found === 'string' && found.trim() !== '' ? shortened(found) : null;
}

/** At most 60 characters, cut between two words where there are any. */
function shortened(name: string): string {
  if (name.length <= 60) return name;
  const cut = name.slice(0, 59);
  const space = cut.lastIndexOf(' ');
  return `${space > 30 ? cut.slice(0, space) : cut}…`;
}

/** The name of the entry with this id; the id itself where it has none. */
function nameIn(policy: unknown, list: string, id: string | null): string | null {
  const entries = at(policy, [list]);
  if (id === null || !Array.isArray(entries)) return id;
  return (
    text(
      entries.find((entry) => text(entry, 'id') === id),
      'name',
    ) ?? id
  );
}
