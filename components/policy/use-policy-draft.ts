import { useContext } from 'react';
import { type PolicyDraft, PolicyDraftContext } from './policy-draft-context';

/** The policy that is being edited. Throws outside a `PolicyDraftContext`. */
export function usePolicyDraft(): PolicyDraft {
  const draft = useContext(PolicyDraftContext);
  if (draft === null) throw new Error('No policy is being edited. Wrap the form in a PolicyDraftContext.');
  return draft;
}
