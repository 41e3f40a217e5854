import { type FormEvent, useContext, useId, useRef, useState } from 'react';
import type { PolicyRemark } from '../../../lib/domain/model/policy-remark';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { addRemark } from '../../../lib/messages/add-remark';
import { ask } from '../../../lib/platform/ask';
import { useDraft } from '../../panel/actions/use-draft';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import './remark-write.css';

/**
 * A quiet button in the panel: what somebody has to say of a rule or a cell, for whoever answers for the policy. What is typed stays until
 * it is kept, also while another record is in front.
 */
export function RemarkWrite({
  kind,
  target,
  record,
}: Pick<PolicyRemark, 'kind' | 'target'> & {
  /** In front: the user of its account says it. */
  record: RecordRef;
}) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const [draft, keepDraft] = useDraft<{ said: string }>(record, `remark ${kind} ${target}`, written);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [kept, setKept] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const said = draft?.said ?? '';
  // What was begun before stands there again.
  const open = chosen ?? draft !== null;
  const keep = useDeed(
    () => ask(addRemark, { kind, target, text: said.trim(), account: record.account }),
    'panel',
  );
  const close = () => {
    setChosen(false);
    button.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (said.trim() === '' || keep.pending || (await keep.run()) === null) return;
    keepDraft(null);
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
          setChosen(!open);
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
            readOnly={keep.pending}
            aria-describedby={`${id}-hint`}
            onChange={({ target: { value } }) => keepDraft(value === '' ? null : { said: value })}
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

function written(fields: Readonly<Record<string, string>>): { said: string } | null {
  const { said = '' } = fields;
  return said.trim() === '' ? null : { said };
}
