import type { HistoryEvent } from '../../model/history-event';
import type { Instant } from '../../model/instant';

type Of<Kind extends HistoryEvent['kind']> = Extract<HistoryEvent, { kind: Kind }>;

/** Events as short as tests want them. */
export const events = {
  customer: (at: Instant): Of<'message'> => ({ kind: 'message', at, order: 0, by: 'customer', public: true }),
  agent: (at: Instant): Of<'message'> => ({ kind: 'message', at, order: 0, by: 'agent', public: true }),
  status: (at: Instant, to: Of<'status'>['to']): Of<'status'> => ({ kind: 'status', at, order: 1, to }),
};
