import { z } from 'zod';
import { Absence } from './absence';
import { ApprovalChain } from './approval-chain';
import { Calendar } from './calendar';
import { FrontlineRule } from './frontline-rule';
import { Instant } from './instant';
import { IssueType } from './issue-type';
import { Level } from './level';
import { LimitMinutes } from './limit-minutes';
import { MatrixCell } from './matrix-cell';
import { OveruseGuard } from './overuse-guard';
import { PolicyId } from './policy-id';
import { Priority } from './priority';
import { Role } from './role';
import { RoutingBranch } from './routing-branch';
import { RuleMode } from './rule-mode';
import { Skill } from './skill';
import { SlaTargets } from './sla-targets';

const TriggerSetting = z.object({
  rule: PolicyId,
  mode: RuleMode,
  /** Logit the rule adds when it fires. */
  weight: z.number().min(-10).max(10),
  /** Checked against the rule's own schema when the policy is loaded. */
  parameters: z.record(z.string(), z.unknown()),
});

const HealthMetricSetting = z.object({
  metric: PolicyId,
  weightPercent: z.number().min(0).max(100),
  /** Raw value to 0-10, linear between the points, flat outside. At least two points, ascending in x. */
  points: z.array(z.tuple([z.number(), z.number().min(0).max(10)])).min(2),
});

const HealthCard = z.object({
  id: PolicyId,
  name: z.string(),
  metrics: z.array(HealthMetricSetting).min(1),
  /** Share of the weight that must be known before a score is shown, 0-1. */
  minimumCoverage: z.number().min(0).max(1),
  /** 0-10: below `poor` is red, below `fair` is yellow. */
  bands: z.object({ poor: z.number(), fair: z.number() }),
});

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
