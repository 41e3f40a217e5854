import type { PanelState } from '../../lib/messages/panel-state';

/** What the panel is told of a record of one kind. */
export type PanelRecord<Kind extends PanelState['record']['kind']> = Extract<
  PanelState['record'],
  { kind: Kind }
>;
