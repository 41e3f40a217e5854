import { z } from 'zod';
import { Calendar } from './calendar';
import { Instant } from './instant';
import { Priority } from './priority';

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const Minutes = z.number().int().min(1).max(525_600);

const Level = z.object({
  id: Id,
  name: z.string().min(1).max(60),
  /** The policy table's own columns (acceptance A-T1): urgency, kind of support, kind of issue. */
  urgency: z.string(),
  support: z.string(),
  issues: z.string(),
});

const IssueType = z.object({
  id: Id,
  name: z.string().min(1).max(60),
  /** A ticket is of the first type one of whose words is its host type, a tag, or in its subject; else of `defaultIssueType`. */
  words: z.array(z.string().min(1)),
});

const Cell = z.object({
  level: Id,
  role: Id,
  /** Business minutes at this level before the next is due; `null` is no limit. */
  limitMinutes: Minutes.nullable(),
});

const Holder = z.object({
  /** The customer system the id belongs to, e.g. `acme.zendesk.com`. */
  account: z.string(),
  /** Host user, group or queue id. */
  personId: z.string(),
  kind: z.enum(['person', 'group']),
});

const Role = z.object({
  id: Id,
  name: z.string().min(1).max(80),
  /** Owner first, then the backups in order. Empty until somebody is named. */
  holders: z.array(Holder),
});

const Absence = z.object({
  account: z.string(),
  personId: z.string(),
  from: Instant,
  until: Instant,
});

const TriggerSetting = z.object({
  rule: Id,
  mode: z.enum(['suggest', 'ask', 'act']),
  /** Logit the rule adds when it fires. */
  weight: z.number().min(-10).max(10),
  /** Checked against the rule's own schema when the policy is loaded. */
  parameters: z.record(z.string(), z.unknown()),
});

const HealthMetricSetting = z.object({
  metric: Id,
  weightPercent: z.number().min(0).max(100),
  /** Raw value to 0-10, linear between the points, flat outside. At least two points, ascending in x. */
  points: z.array(z.tuple([z.number(), z.number().min(0).max(10)])).min(2),
});

const HealthCard = z.object({
  id: Id,
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
  defaultIssueType: Id,
  matrix: z.array(z.object({ issueType: Id, cells: z.array(Cell).min(1) })),
  roles: z.array(Role),
  absences: z.array(Absence),
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
  cadenceMinutes: z.record(Priority, Minutes),
  /** Minutes before a breach at which its owner is warned. */
  warningMinutes: Minutes,
  /** Words to choose from when an escalation is closed. */
  outcomes: z.array(z.object({ id: Id, name: z.string() })).min(1),
  causes: z.array(z.object({ id: Id, name: z.string() })).min(1),
});
export type Policy = z.infer<typeof Policy>;
