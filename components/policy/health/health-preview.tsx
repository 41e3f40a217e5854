import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { listPreviewCustomers } from '../../../lib/messages/list-preview-customers';
import { previewHealth } from '../../../lib/messages/preview-health';
import { ask } from '../../../lib/platform/ask';
import { isolated } from '../../../lib/view/panel/isolated';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { usePolicyDraft } from '../use-policy-draft';
import { HealthBeforeAfter } from './health-before-after';

/** The draft tried on a real customer: its score before and after, with what each metric adds, by the engine that scores everywhere. */
export function HealthPreview() {
  const words = useWords();
  const { text } = words;
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['settings', 'preview-customers'],
    queryFn: () => ask(listPreviewCustomers, {}),
  });
  if (error !== null)
    return (
      <div className="preview">
        <Note tone="failed">{errorWords(error, words)}</Note>
        <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
      </div>
    );
  if (data === undefined) return <p className="form-hint">{text('panel_loading')}</p>;
  const customers = data.customers.map(({ ref, name }) => ({
    ref,
    id: recordKey(ref),
    name: `${name === null ? `#${ref.id}` : isolated(name)} · ${text(`host_${ref.host}`)}`,
  }));
  const customer = customers.find((one) => one.id === chosen) ?? customers[0];
  if (customer === undefined) return <Note tone="news">{text('what_preview_nobody')}</Note>;
  return (
    <div className="preview">
      <div className="field preview-customer">
        <label htmlFor={id}>{text('what_preview_customer')}</label>
        <select id={id} value={customer.id} onChange={({ target }) => setChosen(target.value)}>
          {customers.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <Previewed key={customer.id} customer={customer.ref} />
    </div>
  );
}

function Previewed({ customer }: { customer: RecordRef }) {
  const words = useWords();
  const { text } = words;
  const { policy, findings } = usePolicyDraft();
  // Typing goes first: the worker is asked for what has settled.
  const settled = useDeferredValue(policy);
  const { data, error, refetch } = useQuery({
    queryKey: ['settings', 'preview-health', recordKey(customer), healthOf(settled)],
    queryFn: () => ask(previewHealth, { ref: customer, policy: settled }),
    placeholderData: (before) => before,
  });
  if (error !== null)
    return (
      <div className="preview">
        <Note tone="failed">{errorWords(error, words, 'what_preview')}</Note>
        <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
      </div>
    );
  if (data === undefined) return <p className="form-hint">{text('panel_loading')}</p>;
  if (data.after === null) {
    const isCard = findings.some(({ path, severity }) => path[0] === 'healthCards' && severity === 'error');
    return <Note tone="waiting">{text(isCard ? 'what_preview_errors' : 'what_preview_not')}</Note>;
  }
  return <HealthBeforeAfter before={data.before} after={data.after} />;
}

/** What a score depends on. */
function healthOf(policy: ReturnType<typeof usePolicyDraft>['policy']): string {
  const { healthCards, segments, likelihood, healthDrop } = policy;
  return JSON.stringify([healthCards, segments, likelihood, healthDrop]);
}
