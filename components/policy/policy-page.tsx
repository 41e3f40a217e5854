import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { savePolicyDraft } from '../../lib/messages/save-policy-draft';
import { ask } from '../../lib/platform/ask';
import { usePlace } from '../ui/use-place';
import { useWords } from '../ui/use-words';
import { PolicyDraftContext } from './policy-draft-context';
import { PolicyDraftKeeper } from './policy-draft-keeper';
import { PolicyHead } from './policy-head';
import { PolicyLifeContext } from './policy-life-context';
import { PolicyNav } from './policy-nav';
import { policyParts } from './policy-parts';
import type { PolicyRead } from './policy-read';
import { useDraftFindings } from './use-draft-findings';

/** The policy as it was read, with one draft for all its forms: the address says which part is open. */
export function PolicyPage({ read }: { read: PolicyRead }) {
  const { text } = useWords();
  const [, wanted] = usePlace();
  const [keeper] = useState(
    () => new PolicyDraftKeeper((policy, revision) => ask(savePolicyDraft, { policy, revision })),
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const { inForce, draft, revision, source } = read;
  useEffect(
    () => keeper.offer({ policy: draft?.policy ?? null, revision, savedAt: draft?.savedAt ?? null }),
    [keeper, draft, revision],
  );
  useEffect(() => {
    const leave = () => void keeper.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [keeper]);

  const readOnly = source === 'managed';
  const policy = readOnly ? inForce : (state.policy ?? inForce);
  const findings = useDraftFindings(policy);
  const part = policyParts.find(({ id }) => id === wanted) ?? policyParts[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(part?.id);
  useEffect(() => {
    if (opened.current === part?.id) return;
    opened.current = part?.id;
    // As after opening another page: the keyboard and the reader go on at its head.
    heading.current?.focus();
  }, [part]);
  if (part === undefined) return null;
  return (
    <PolicyDraftContext
      value={{
        policy,
        inForce,
        findings,
        readOnly,
        change: (update) => {
          if (!readOnly) keeper.change(update, inForce);
        },
      }}
    >
      <PolicyLifeContext value={{ read, state, keeper }}>
        <div className="policy">
          <PolicyHead />
          <PolicyNav here={part.id} />
          <div className="policy-part">
            <h2 className="policy-part-name" ref={heading} tabIndex={-1}>
              {text(part.title)}
            </h2>
            <part.Form />
          </div>
        </div>
      </PolicyLifeContext>
    </PolicyDraftContext>
  );
}
