import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { FindingList } from './finding-list';
import { usePolicyDraft } from './use-policy-draft';
import { usePolicyLife } from './use-policy-life';

/** That the administrator set the policy; or what is wrong with the one they set, and what holds meanwhile. */
export function ManagedNote() {
  const { text } = useWords();
  const { inForce } = usePolicyDraft();
  const { read } = usePolicyLife();
  if (read.source === 'managed') return <Note tone="news">{text('policy_managed')}</Note>;
  if (read.managedFindings === null) return null;
  return (
    <div className="policy-managed">
      <Note tone="failed">{text('policy_managed_broken', inForce.version)}</Note>
      <FindingList findings={read.managedFindings} none="" links={false} />
    </div>
  );
}
