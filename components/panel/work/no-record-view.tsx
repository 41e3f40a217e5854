import type { Policy } from '../../../lib/domain/model/policy';
import { useWords } from '../../ui/use-words';
import { WorkReload } from './work-reload';
import { WorkView } from './work-view';

/** No ticket and no account in the tab: my work, and what to do to see a record. */
export function NoRecordView({
  reload,
  policy,
  windowId,
  now,
}: {
  reload: boolean;
  policy: Policy;
  windowId: number | null;
  now: number;
}) {
  const { text } = useWords();
  return (
    <WorkView policy={policy} now={now} back={null}>
      {reload ? <WorkReload windowId={windowId} /> : <p className="work-hint">{text('panel_no_record')}</p>}
    </WorkView>
  );
}
