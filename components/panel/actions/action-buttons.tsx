import { Fragment } from 'react';
import type { ActionForm } from '../../../lib/domain/model/action-form';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { ActionRow } from '../../../lib/view/panel/action-row';
import type { TicketAction } from '../../../lib/view/panel/ticket-action';
import { useWords } from '../../ui/use-words';
import { DeedMenu } from './deed-menu';
import { OfferedAction } from './offered-action';

/** The buttons of the foot in one row: the primary one, one beside it, the rest behind a third. */
export function ActionButtons({
  arranged: { words, row, menu },
  ...common
}: {
  arranged: ActionRow;
  target: RecordRef;
  seenKey: string | null;
  asksFirst: boolean;
  tell: (line: string, shown?: boolean) => void;
  onOpen: (form: ActionForm) => void;
}) {
  const { say } = useWords();
  const one = (action: TicketAction, look: 'primary' | 'plain' | 'quiet') =>
    action.kind === 'words' || action.kind === 'undo'
      ? []
      : [
          {
            key: action.kind === 'open' ? action.form : action.kind,
            item: <OfferedAction {...common} action={action} look={look} />,
          },
        ];
  const buttons = row.flatMap(({ action, look }) => one(action, look));
  const items = menu.flatMap((action) => one(action, 'quiet'));
  if (words === null && buttons.length === 0 && items.length === 0) return null;
  return (
    <div className="action-row action-row-one" key={common.seenKey}>
      {words !== null && <p className="action-words action-words-short">{say(words)}</p>}
      {buttons.map(({ key, item }) => (
        <Fragment key={key}>{item}</Fragment>
      ))}
      <DeedMenu items={items} />
    </div>
  );
}
