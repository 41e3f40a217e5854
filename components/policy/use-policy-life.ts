import { useContext } from 'react';
import { type PolicyLife, PolicyLifeContext } from './policy-life-context';

/** The life of the policy that is shown. Throws outside a `PolicyLifeContext`. */
export function usePolicyLife(): PolicyLife {
  const life = useContext(PolicyLifeContext);
  if (life === null) throw new Error('No policy is shown. Wrap the part in a PolicyLifeContext.');
  return life;
}
