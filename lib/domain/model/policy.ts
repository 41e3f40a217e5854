import { z } from 'zod';
import { Absence } from './absence';
import { ApprovalChain } from './approval-chain';
import { Calendar } from './calendar';
import { Combination } from './combination';
import { FrontlineRule } from './frontline-rule';
import { HealthCard } from './health-card';
import { Instant } from './instant';
import { IssueType } from './issue-type';
import { KpiGoals } from './kpi-goals';
import { Level } from './level';
import { LimitMinutes } from './limit-minutes';
import { MatrixCell } from './matrix-cell';
import { OveruseGuard } from './overuse-guard';
import { Peak } from './peak';
import { Playbook } from './playbook';
import { PolicyId } from './policy-id';
import { Priority } from './priority';
import { Role } from './role';
import { RoutingBranch } from './routing-branch';
import { RuleMode } from './rule-mode';
import { Segment } from './segment';
import { Skill } from './skill';
import { SlaTargets } from './sla-targets';
import { Template } from './template';
import { TriggerSetting } from './trigger-setting';

/** What support operations decided: the whole of it, as one file. Identifiers are stable, names and numbers are the user's. */
export const Policy = z.object({
  format: z.literal(1),
  version: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/),
  name: z.string(),
  /** `dwell`: a limit counts from entering its level. `since-open`: all limits count from the start. */
  reading: z.enum(['dwell', 'since-open']),
  levels: z.array(Level).min(2).max(9),
  issueTypes: z.array(IssueType).min(1),
  defaultIssueType: PolicyId,
  matrix: z.array(z.object({ issueType: PolicyId, cells: z.array(MatrixCell).min(1) })),
  roles: z.array(Role),
  skills: z.array(Skill).default([]),
  absences: z.array(Absence),
  /** With more open tickets than this somebody counts as full, and the next in line gets it; `null` is no limit (acceptance PO9). */
  loadLimit: z.number().int().min(1).nullable().default(null),
  /** The role that is told when the last level waits for the next duty start. */
  dutyManager: PolicyId.nullable().default(null),
  /** The role that is told when the last level is reached, and not before (acceptance PO10). */
  executiveSponsor: PolicyId.nullable().default(null),
  /** What the end of a limit does. */
  climbMode: RuleMode.default('suggest'),
  /** The forks of the road: an issue of two or more accounts, and one outside the policy's calendar. `null` is no fork. */
  routing: z
    .object({ manyAccounts: RoutingBranch.nullable(), afterHours: RoutingBranch.nullable() })
    .default({ manyAccounts: null, afterHours: null }),
  frontline: z.array(FrontlineRule).default([]),
  approvals: z.array(ApprovalChain).default([]),
  guard: OveruseGuard.default({
    criteria: [],
    weeklyBudget: { person: null, team: null },
    ratePercent: { low: 0, high: 100 },
    minimumTickets: 1,
    minimumEscalations: 1,
  }),
  /** More escalations than this opened within so many minutes are a storm (acceptance SB7). */
  storm: z
    .object({ moreThan: z.number().int().min(1), minutes: LimitMinutes })
    .default({ moreThan: 10, minutes: 60 }),
  calendars: z.array(Calendar).min(1),
  /** The calendar of all limits. */
  calendar: z.string(),
  triggers: z.array(TriggerSetting),
  /** Triggers put together. */
  combinations: z.array(Combination).default([]),
  /** When minor delays are acceptable. */
  peaks: z.array(Peak).default([]),
  risk: z.object({
    /** What an ordinary open ticket is given, in per cent. */
    ordinaryPercent: z.number().gt(0).lt(100),
    bands: z.object({ watch: z.number(), high: z.number(), critical: z.number() }),
    /** Share of the absolute weights that must be known before a number is shown, 0-1. */
    minimumCoverage: z.number().min(0).max(1),
    /** Logits of host facts, by feature id. */
    features: z.record(z.string(), z.number().min(-10).max(10)),
  }),
  healthCards: z.array(HealthCard).min(1),
  /** A health score that fell by at least so much within so many days is an alert (acceptance TR13, HS5). */
  healthDrop: z
    .object({ points: z.number().gt(0).max(10), days: z.number().int().min(1).max(365) })
    .default({ points: 1, days: 7 }),
  /** Health below `high` makes churn likely, below `medium` possible (acceptance HS7). */
  likelihood: z.object({ high: z.number(), medium: z.number() }).default({ high: 5, medium: 7 }),
  segments: z.array(Segment).default([]),
  playbooks: z.array(Playbook).default([]),
  templates: z.array(Template).default([]),
  goals: KpiGoals.default({
    churnPercent: { low: 5, high: 7 },
    satisfaction: { five: 4, ten: 8 },
    firstContactPercent: 80,
    precisionPercent: 50,
    minimumFirings: 10,
  }),
  /** Minutes between updates to the customer while escalated, by severity. */
  cadenceMinutes: z.record(Priority, LimitMinutes),
  /** After so many missed updates in a row a template is offered (acceptance CO5). */
  templateAfterMissedUpdates: z.number().int().min(1).default(2),
  /** What we promise where the host promises nothing. */
  slaTargets: SlaTargets.default([]),
  /** Who answers for this policy, and by when it is to be looked over; `null` is nobody. */
  review: z.object({ account: z.string(), personId: z.string(), dueAt: Instant }).nullable().default(null),
  /** Minutes before a breach at which its owner is warned. */
  warningMinutes: LimitMinutes,
  /** Words to choose from when an escalation is closed. */
  outcomes: z.array(z.object({ id: PolicyId, name: z.string() })).min(1),
  causes: z.array(z.object({ id: PolicyId, name: z.string() })).min(1),
});
export type Policy = z.infer<typeof Policy>;
