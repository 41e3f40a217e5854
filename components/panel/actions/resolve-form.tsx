import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { resolve } from '../../../lib/messages/resolve';
import { ask } from '../../../lib/platform/ask';
import { Choice } from '../../ui/choice';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { DeedForm } from './deed-form';
import { useDraftFields } from './use-draft-fields';

/** Closes the escalation: what came of it and why it was needed, from the policy's lists. */
export function ResolveForm({
  target,
  seenKey,
  policy,
  tell,
  onCancel,
}: {
  target: RecordRef;
  seenKey: string;
  policy: Policy;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const { text } = useWords();
  const [fields, change] = useDraftFields({ outcome: '', cause: '' });
  // What was chosen may be none of the policy's words any more.
  const known = (options: Policy['outcomes'], id: string) => (options.some((one) => one.id === id) ? id : '');
  const outcome = known(policy.outcomes, fields.outcome);
  const cause = known(policy.causes, fields.cause);
  const deed = useDeed(() => ask(resolve, { ref: target, seenKey, outcome, cause }), 'panel');

  const submit = async () => {
    const answer = await deed.run();
    if (answer === null) return;
    if (answer.outcome === 'queued') tell(text('panel_said_resolved'));
    else tell(text(`panel_said_${answer.outcome.replaceAll('-', '_')}`), true);
  };

  return (
    <DeedForm
      label={text(deed.pending ? 'panel_resolving' : 'panel_resolve_now')}
      ready={outcome !== '' && cause !== ''}
      pending={deed.pending}
      error={deed.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <Choice
        label={text('panel_outcome')}
        empty={text('panel_choose')}
        options={policy.outcomes}
        value={outcome}
        onChange={(id) => change({ outcome: id })}
      />
      <Choice
        label={text('panel_cause')}
        empty={text('panel_choose')}
        options={policy.causes}
        value={cause}
        onChange={(id) => change({ cause: id })}
      />
    </DeedForm>
  );
}
