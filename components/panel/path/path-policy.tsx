import type { Policy } from '../../../lib/domain/model/policy';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';

/** That an escalation keeps the policy it began with while a newer one holds, and how it would take the new one. */
export function PathPolicy({ policy, newer }: { policy: Policy; newer: Policy | undefined }) {
  const { text } = useWords();
  if (newer === undefined || newer.version === policy.version) return null;
  return (
    <Note tone="news">
      {text('policy_panel_keeps', policy.version, newer.version)} {text('policy_panel_adopt_hint')}
    </Note>
  );
}
