import { absentOwners } from './absent-owners';
import { backups } from './backups';
import { calendars } from './calendars';
import { channels } from './channels';
import { combinations } from './combinations';
import { emptyLevels } from './empty-levels';
import { guard } from './guard';
import { healthCards } from './health-cards';
import { levels } from './levels';
import { limits } from './limits';
import { limitsBeyondSla } from './limits-beyond-sla';
import type { LintRule } from './lint-rule';
import { nobodyNamed } from './nobody-named';
import { playbooks } from './playbooks';
import { riskWeights } from './risk-weights';
import { segments } from './segments';
import { shadowedTargets } from './shadowed-targets';
import { templates } from './templates';
import { unreachableRows } from './unreachable-rows';

/** Every rule there is. A new one is a file in this folder, its test, and a line here. */
export const lintRules: readonly LintRule[] = [
  calendars,
  levels,
  limits,
  limitsBeyondSla,
  unreachableRows,
  shadowedTargets,
  channels,
  emptyLevels,
  absentOwners,
  backups,
  nobodyNamed,
  riskWeights,
  combinations,
  healthCards,
  segments,
  playbooks,
  templates,
  guard,
];
