import { useId, useState } from 'react';
import type { PossibleDeed } from '../../lib/domain/escalation/possible-deeds';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { Button } from '../ui/button';
import { useWords } from '../ui/use-words';
import type { ActionForm } from './action-form';
import { DeedButton } from './deed-button';
import './deed-menu.css';

/** The forms behind the menu, in its order. */
const FORMS = ['hand-over', 'transfer', 'lower', 'hold'] as const;

/** What else can be done, behind one button: each with a click of its own. */
export function DeedMenu({
  deeds,
  canTellCustomer,
  target,
  seenKey,
  tell,
  onOpen,
}: {
  deeds: readonly PossibleDeed[];
  canTellCustomer: boolean;
  target: RecordRef;
  seenKey: string;
  tell: (line: string, shown?: boolean) => void;
  onOpen: (form: ActionForm) => void;
}) {
  const { text } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const possible = (name: PossibleDeed['deed']) =>
    deeds.some(({ deed, refusal }) => deed === name && refusal === null);
  const forms = FORMS.filter(possible);
  if (forms.length === 0 && !possible('release') && !canTellCustomer) return null;
  const item = (form: ActionForm) => (
    <li key={form}>
      <Button look="quiet" onClick={() => onOpen(form)}>
        {text(`deeds_menu_${form.replaceAll('-', '_')}`)}
      </Button>
    </li>
  );
  return (
    <>
      <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {text('deeds_more')}
      </Button>
      {open && (
        <ul className="deed-menu" id={id} aria-label={text('deeds_more')}>
          {canTellCustomer && item('reply')}
          {forms.map(item)}
          {possible('release') && (
            <li>
              <DeedButton
                target={target}
                seenKey={seenKey}
                wish={{ deed: 'released' }}
                label={text('deeds_menu_release')}
                look="quiet"
                tell={tell}
              />
            </li>
          )}
        </ul>
      )}
    </>
  );
}
