import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Policy } from '../../lib/domain/model/policy';
import { draftFindings } from '../../lib/domain/policy/draft-findings';
import type { PolicyFinding } from '../../lib/domain/policy/policy-finding';

/** What lint looks ahead from moves on with the clock. */
const AGAIN_MILLISECONDS = 10 * 60_000;

/** What is to be said of a policy, worked out behind the typing. */
export function useDraftFindings(policy: Policy): readonly PolicyFinding[] {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  const settled = useDeferredValue(policy);
  return useMemo(() => draftFindings(settled, now), [settled, now]);
}
