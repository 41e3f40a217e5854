import type { Policy } from '../model/policy';
import { rulesInCondition } from '../triggers/rules-in-condition';
import { triggerId } from '../triggers/trigger-id';
import { findingAt } from './finding-at';
import type { PolicyFinding } from './policy-finding';

type Path = PolicyFinding['path'];
type Kind =
  | 'level'
  | 'issue_type'
  | 'role'
  | 'calendar'
  | 'skill'
  | 'trigger'
  | 'rule'
  | 'segment'
  | 'template';

/** Loose ends: what a policy names and does not have, and what it has twice. */
export function referenceFindings(policy: Policy): PolicyFinding[] {
  return [...repeated(policy), ...dangling(policy), ...backwards(policy)];
}

function repeated(policy: Policy): PolicyFinding[] {
  const once = (keys: readonly string[], pathOf: (index: number) => Path) =>
    keys.flatMap((key, index) =>
      keys.indexOf(key) === index ? [] : [findingAt(policy, 'twice', 'error', pathOf(index), key)],
    );
  const lists = {
    levels: policy.levels,
    issueTypes: policy.issueTypes,
    roles: policy.roles,
    skills: policy.skills,
    frontline: policy.frontline,
    calendars: policy.calendars,
    healthCards: policy.healthCards,
    segments: policy.segments,
    playbooks: policy.playbooks,
    templates: policy.templates,
    outcomes: policy.outcomes,
    causes: policy.causes,
  };
  return [
    ...Object.entries(lists).flatMap(([name, list]) =>
      once(
        list.map(({ id }) => id),
        (index) => [name, index, 'id'],
      ),
    ),
    // Logs and criteria know triggers and combinations by one and the same kind of id.
    ...once([...policy.triggers.map(triggerId), ...policy.combinations.map(({ id }) => id)], (index) => {
      const trigger = policy.triggers[index];
      if (trigger !== undefined) return ['triggers', index, trigger.id === undefined ? 'rule' : 'id'];
      return ['combinations', index - policy.triggers.length, 'id'];
    }),
    ...once(
      policy.approvals.map(({ issueType }) => issueType),
      (index) => ['approvals', index, 'issueType'],
    ),
    ...once(
      policy.matrix.map(({ issueType }) => issueType),
      (index) => ['matrix', index, 'issueType'],
    ),
    ...policy.matrix.flatMap(({ cells }, row) =>
      once(
        cells.map(({ level }) => level),
        (cell) => ['matrix', row, 'cells', cell, 'level'],
      ),
    ),
    ...policy.healthCards.flatMap(({ metrics }, card) =>
      once(
        metrics.map(({ metric }) => metric),
        (index) => ['healthCards', card, 'metrics', index, 'metric'],
      ),
    ),
    ...policy.playbooks.flatMap(({ tasks }, play) =>
      once(
        tasks.map(({ id }) => id),
        (index) => ['playbooks', play, 'tasks', index, 'id'],
      ),
    ),
  ];
}

function dangling(policy: Policy): PolicyFinding[] {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const known: Record<Kind, ReadonlySet<string>> = {
    level: ids(policy.levels),
    issue_type: ids(policy.issueTypes),
    role: ids(policy.roles),
    calendar: ids(policy.calendars),
    skill: ids(policy.skills),
    segment: ids(policy.segments),
    template: ids(policy.templates),
    trigger: new Set(policy.triggers.map(triggerId)),
    rule: new Set([...policy.triggers.map(triggerId), ...policy.combinations.map(({ id }) => id)]),
  };
  /** What is not given refers to nothing. */
  const named = (kind: Kind, id: string | null | undefined, ...path: Path) =>
    id === null || id === undefined || known[kind].has(id)
      ? []
      : [
          findingAt(policy, 'unknown-reference', 'error', path, id, {
            kind: 'message',
            key: `lint_kind_${kind}`,
          }),
        ];
  const all = (kind: Kind, list: readonly string[] | undefined, ...path: Path) =>
    (list ?? []).flatMap((id, index) => named(kind, id, ...path, index));
  return [
    ...named('issue_type', policy.defaultIssueType, 'defaultIssueType'),
    ...named('calendar', policy.calendar, 'calendar'),
    ...named('role', policy.dutyManager, 'dutyManager'),
    ...named('role', policy.executiveSponsor, 'executiveSponsor'),
    ...policy.levels.flatMap(({ calendar }, index) =>
      named('calendar', calendar, 'levels', index, 'calendar'),
    ),
    ...policy.issueTypes.flatMap(({ row }, index) => named('issue_type', row, 'issueTypes', index, 'row')),
    ...policy.roles.flatMap(({ skills }, index) => all('skill', skills, 'roles', index, 'skills')),
    ...policy.slaTargets.flatMap(({ calendar }, index) =>
      named('calendar', calendar, 'slaTargets', index, 'calendar'),
    ),
    ...(['manyAccounts', 'afterHours'] as const).flatMap((fork) => [
      ...named('issue_type', policy.routing[fork]?.row, 'routing', fork, 'row'),
      ...named('level', policy.routing[fork]?.fromLevel, 'routing', fork, 'fromLevel'),
    ]),
    ...policy.approvals.flatMap(({ issueType, approvers }, index) => [
      ...named('issue_type', issueType, 'approvals', index, 'issueType'),
      ...all('role', approvers, 'approvals', index, 'approvers'),
    ]),
    ...policy.guard.criteria.flatMap((criterion, index) =>
      criterion.kind === 'rule' ? named('rule', criterion.rule, 'guard', 'criteria', index, 'rule') : [],
    ),
    ...(['triggers', 'combinations'] as const).flatMap((list) =>
      policy[list].flatMap(({ toLevel }, index) => named('level', toLevel, list, index, 'toLevel')),
    ),
    ...policy.combinations.flatMap(({ when }, index) =>
      rulesInCondition(when).flatMap((rule) => named('trigger', rule, 'combinations', index, 'when')),
    ),
    ...policy.healthCards.flatMap(({ segment }, index) =>
      named('segment', segment, 'healthCards', index, 'segment'),
    ),
    ...policy.playbooks.flatMap(({ starts, tasks }, index) => [
      ...('segment' in starts
        ? named('segment', starts.segment, 'playbooks', index, 'starts', 'segment')
        : []),
      ...tasks.flatMap(({ role, template }, task) => [
        ...named('role', role, 'playbooks', index, 'tasks', task, 'role'),
        ...named('template', template, 'playbooks', index, 'tasks', task, 'template'),
      ]),
    ]),
    ...policy.templates.flatMap(({ campaign }, index) =>
      named('segment', campaign?.segment, 'templates', index, 'campaign', 'segment'),
    ),
    ...policy.peaks.flatMap(({ when }, index) =>
      'calendar' in when ? named('calendar', when.calendar, 'peaks', index, 'when', 'calendar') : [],
    ),
    ...policy.matrix.flatMap(({ issueType, cells }, row) => [
      ...named('issue_type', issueType, 'matrix', row, 'issueType'),
      ...cells.flatMap(({ level, role, raci }, cell) => {
        const at = ['matrix', row, 'cells', cell] as const;
        return [
          ...named('level', level, ...at, 'level'),
          ...named('role', role, ...at, 'role'),
          ...named('role', raci?.accountable, ...at, 'raci', 'accountable'),
          ...all('role', raci?.responsible, ...at, 'raci', 'responsible'),
          ...all('role', raci?.consulted, ...at, 'raci', 'consulted'),
          ...all('role', raci?.informed, ...at, 'raci', 'informed'),
        ];
      }),
    ]),
  ];
}

function backwards(policy: Policy): PolicyFinding[] {
  return [
    ...policy.absences.flatMap(({ from, until }, index) =>
      from < until ? [] : [findingAt(policy, 'absence-ends-first', 'error', ['absences', index])],
    ),
    ...policy.peaks.flatMap(({ name, when }, index) =>
      'calendar' in when || when.from < when.until
        ? []
        : [findingAt(policy, 'peak-ends-first', 'error', ['peaks', index, 'when'], name)],
    ),
  ];
}
