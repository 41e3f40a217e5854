import type { JudgedFiring } from './judge-firings';
import type { KpiTicket } from './kpi-ticket';

/** A rule's firing, judged, on its ticket. */
export interface KpiFiring extends JudgedFiring {
  ticket: KpiTicket;
}
