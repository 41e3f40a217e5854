import { createContext } from 'react';
import type { Policy } from '../../lib/domain/model/policy';
import type { PolicyFinding } from '../../lib/domain/policy/policy-finding';

/** The policy as it is being edited: one for all forms of a page. */
export interface PolicyDraft {
  policy: Policy;
  /** The version that holds now: what the draft is compared with. */
  inForce: Policy;
  /** Changes the draft, which is kept by itself. The update gets the newest draft; it keeps the shape of a policy. */
  change(update: (policy: Policy) => Policy): void;
  /** What is wrong or unwise with the draft, by its place in the file. */
  findings: readonly PolicyFinding[];
  /** The administrator's policy is shown, not edited. */
  readOnly: boolean;
}

export const PolicyDraftContext = createContext<PolicyDraft | null>(null);
