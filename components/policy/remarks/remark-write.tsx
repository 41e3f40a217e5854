import { type FormEvent, useContext, useId, useRef, useState } from 'react';
import type { PolicyRemark } from '../../../lib/domain/model/policy-remark';
import { addRemark } from '../../../lib/messages/add-remark';
import { ask } from '../../../lib/platform/ask';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import './remark-write.css';

/** A quiet button in the panel: what somebody has to say of a rule or a cell, for whoever answers for the policy. */
export function RemarkWrite({
  kind,
  target,
  account,
}: Pick<PolicyRemark, 'kind' | 'target'> & {
  /** The account in front: its user says it. */
  account: string;
}) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const [kept, setKept] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const keep = useDeed(() => ask(addRemark, { kind, target, text: said.trim(), account }), 'panel');
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (said.trim() === '' || (await keep.run()) === null) return;
    setSaid('');
    setKept(true);
    announce(text('policy_remark_kept'));
    close();
  };
  return (
    <div className="remark-write">
      <Button
        ref={button}
        look="quiet"
        aria-expanded={open}
        onClick={() => {
          setKept(false);
          setOpen(!open);
        }}
      >
        {text(kind === 'rule' ? 'policy_remark_write' : 'policy_remark_write_cell')}
      </Button>
      {kept && !open && <Note tone="news">{text('policy_remark_kept')}</Note>}
      {open && (
        <form
          onSubmit={(event) => void submit(event)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        >
          <label htmlFor={id}>{text('policy_remark_label')}</label>
          <textarea
            id={id}
            rows={3}
            maxLength={1000}
            value={said}
            aria-describedby={`${id}-hint`}
            onChange={({ target: { value } }) => setSaid(value)}
          />
          <span id={`${id}-hint`} className="field-hint">
            {text('policy_remark_hint')}
          </span>
          {keep.error !== null && !keep.pending && <Note tone="failed">{errorWords(keep.error, words)}</Note>}
          <div className="remark-write-deeds">
            <Button type="submit" held={said.trim() === '' || keep.pending}>
              {text('policy_remark_send')}
            </Button>
            <Button look="quiet" onClick={close}>
              {text('panel_cancel')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
