import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readSlaPolicies } from '../../lib/messages/read-sla-policies';
import { ask } from '../../lib/platform/ask';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { HostSlaPolicyItem } from './host-sla-policy-item';

/** The SLA policies that the host keeps, asked for when somebody opens them, to be copied into a policy. */
export function HostSlaPolicies({ account }: { account: string }) {
  const words = useWords();
  const { text } = words;
  const [isOpen, setIsOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['sla-policies', account],
    queryFn: () => ask(readSlaPolicies, { account }),
    enabled: isOpen,
  });
  const policies = data?.policies;
  return (
    <details className="mapping-part" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{text('sla_open')}</summary>
      {error !== null && <Note tone="failed">{errorWords(error, words)}</Note>}
      {isOpen && data === undefined && error === null && <p>{text('panel_loading')}</p>}
      {(policies === null || policies === 'none') && <p>{text('sla_not_allowed')}</p>}
      {Array.isArray(policies) && policies.length === 0 && <p>{text('sla_none')}</p>}
      {Array.isArray(policies) && policies.length > 0 && (
        <>
          <p className="field-hint">{text('sla_what')}</p>
          <ul className="hours">
            {policies.map((policy) => (
              <HostSlaPolicyItem key={policy.id} policy={policy} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
