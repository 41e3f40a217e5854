import type { PanelState } from '../../lib/messages/panel-state';
import { accountLabel } from '../../lib/view/panel/account-label';
import './panel-header.css';

/** The program's name, and as whom and where one is signed in. The name is the heading where the record gives none. */
export function PanelHeader({ record }: { record: PanelState['record'] }) {
  const who =
    record.kind === 'none'
      ? null
      : [record.me?.name, accountLabel(record.ref.account)].filter(Boolean).join(' · ');
  return (
    <header className="panel-header">
      {hasHeading(record) ? (
        <span className="panel-name">Bellwether</span>
      ) : (
        <h1 className="panel-name">Bellwether</h1>
      )}
      {who !== null && (
        <span className="panel-who" title={who}>
          {who}
        </span>
      )}
    </header>
  );
}

function hasHeading(record: PanelState['record']): boolean {
  if (record.kind === 'none' || record.facts === null) return false;
  return record.kind === 'ticket' ? record.assessment !== null : record.health !== null;
}
