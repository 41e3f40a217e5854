import { churn } from './churn';
import { escalationRate } from './escalation-rate';
import { firstContactResolution } from './first-contact-resolution';
import type { Kpi } from './kpi';
import { levelDwell } from './level-dwell';
import { moneyInEscalation } from './money-in-escalation';
import { npsAfterEscalation } from './nps-after-escalation';
import { openEscalations } from './open-escalations';
import { precision } from './precision';
import { resolutionTime } from './resolution-time';
import { responseTime } from './response-time';
import { satisfaction } from './satisfaction';
import { supportTickets } from './support-tickets';

/** Every indicator there is, as they are shown. A new one is a file, its test, and a line here and in `kpis`. */
export const kpiRegistry: readonly Kpi[] = [
  supportTickets,
  moneyInEscalation,
  openEscalations,
  responseTime,
  resolutionTime,
  satisfaction,
  npsAfterEscalation,
  firstContactResolution,
  escalationRate,
  precision,
  levelDwell,
  churn,
];
