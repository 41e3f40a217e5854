import { createContext } from 'react';
import type { DraftState, PolicyDraftKeeper } from './policy-draft-keeper';
import type { PolicyRead } from './policy-read';

/** Around the forms: what holds, how the draft is kept. */
export interface PolicyLife {
  read: PolicyRead;
  state: DraftState;
  keeper: PolicyDraftKeeper;
}

export const PolicyLifeContext = createContext<PolicyLife | null>(null);
