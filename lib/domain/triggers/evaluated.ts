import type { Instant } from '../model/instant';
import type { TriggerSetting } from '../model/trigger-setting';
import type { Finding } from './finding';

/** What one trigger or combination of the policy says of a ticket, and what the policy lets it do. */
export interface Evaluated {
  /** Id of the setting or combination: stands in logs and in other parts of the policy. */
  id: string;
  mode: TriggerSetting['mode'];
  weight: number;
  toLevel: string | null;
  finding: Finding;
  /** When the finding may change by time alone; `null` when it does not. */
  nextChange: Instant | null;
}
