import { type ReactNode, useState } from 'react';
import { Policy } from '../../../lib/domain/model/policy';
import { lintPolicy } from '../../../lib/domain/policy/lint-policy';
import { parameterFindings } from '../../../lib/domain/policy/parameter-findings';
import { referenceFindings } from '../../../lib/domain/policy/reference-findings';
import { Page } from '../../__fixtures__/page';
import { PolicyDraftContext } from '../policy-draft-context';

/**
 * A policy that is being edited, around a form under test: with what the real rules find. What a form makes of the draft must keep a
 * policy's shape, else the test fails there.
 * @param onChange is told every new draft
 */
export function DraftPage({
  policy: first,
  now,
  readOnly = false,
  locale = 'en',
  onChange,
  children,
}: {
  policy: Policy;
  /** Epoch milliseconds, for the look ahead. */
  now: number;
  readOnly?: boolean;
  locale?: 'en' | 'de';
  onChange?: (policy: Policy) => void;
  children: ReactNode;
}) {
  const [policy, setPolicy] = useState(first);
  const change = (update: (policy: Policy) => Policy) =>
    setPolicy((current) => {
      const next = Policy.parse(update(current));
      onChange?.(next);
      return next;
    });
  const findings = [...referenceFindings(policy), ...parameterFindings(policy), ...lintPolicy(policy, now)];
  return (
    <Page locale={locale}>
      <PolicyDraftContext value={{ policy, inForce: first, change, findings, readOnly }}>
        {children}
      </PolicyDraftContext>
    </Page>
  );
}
