import { useContext, useRef, useState } from 'react';
import type { PolicyRemark } from '../../../lib/domain/model/policy-remark';
import { remarksFile } from '../../../lib/domain/policy/remarks-file';
import { importRemarks } from '../../../lib/messages/import-remarks';
import { ask } from '../../../lib/platform/ask';
import { saveFile } from '../../settings/save-file';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { usePolicyDraft } from '../use-policy-draft';
import { RemarkItem } from './remark-item';
import { remarkPlace } from './remark-place';
import { useRemarks } from './use-remarks';
import './remarks.css';

/** So many at once: the others on demand. */
const SHOWN = 50;

/** What agents remarked on rules and cells, and the way from their browsers to the policy's owner: a file. */
export function RemarksPart() {
  const words = useWords();
  const { text, language } = words;
  const announce = useContext(AnnounceContext);
  const { policy } = usePolicyDraft();
  const { data, error, refetch } = useRemarks();
  const [withSeen, setWithSeen] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  const [said, setSaid] = useState<string | null>(null);
  const chosen = useRef<File | null>(null);
  const take = useDeed(async () => {
    const file = chosen.current;
    return file === null ? null : ask(importRemarks, { text: (await file.text()).slice(0, 20_000_000) });
  }, 'settings');
  const number = new Intl.NumberFormat(language.locale);

  const choose = async (file: File | undefined) => {
    setSaid(null);
    chosen.current = file ?? null;
    if (file === undefined) return;
    const answer = await take.run();
    if (answer === null) return;
    const line = text('policy_remarks_taken', number.format(answer.added), number.format(answer.known));
    setSaid(line);
    announce(line);
  };

  const formOf = ({ kind, target }: PolicyRemark) => {
    if (kind === 'cell') return 'matrix';
    return policy.combinations.some(({ id }) => id === target) ? 'combinations' : 'triggers';
  };
  const all = data?.remarks ?? [];
  const waiting = all.filter(({ seenAt }) => seenAt === null);
  const listed = withSeen ? all : waiting;
  return (
    <>
      {error !== null && (
        <div className="settings-error">
          <Note tone="failed">{errorWords(error, words)}</Note>
          <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
        </div>
      )}
      <Section
        title={text('policy_remarks_title')}
        remark={
          all.length > waiting.length
            ? text('policy_remarks_seen', number.format(all.length - waiting.length))
            : null
        }
      >
        {listed.length === 0 ? (
          <p>{text(data === undefined && error === null ? 'panel_loading' : 'policy_remarks_none')}</p>
        ) : (
          <ul className="remarks">
            {listed.slice(0, shown).map((remark) => (
              <RemarkItem
                key={remark.id}
                remark={remark}
                place={<a href={`#/policy/${formOf(remark)}`}>{remarkPlace(remark, policy, words)}</a>}
              />
            ))}
          </ul>
        )}
        <div className="policy-deeds">
          {listed.length > shown && (
            <Button onClick={() => setShown(shown + SHOWN)}>{text('policy_remarks_more')}</Button>
          )}
          {all.length > waiting.length && (
            <Button look="quiet" aria-pressed={withSeen} onClick={() => setWithSeen(!withSeen)}>
              {text('policy_remarks_with_seen')}
            </Button>
          )}
        </div>
      </Section>
      <Section title={text('policy_remarks_file')}>
        <p>{text('policy_remarks_file_what')}</p>
        <div>
          <Button
            held={all.length === 0}
            onClick={() => saveFile('bellwether-remarks.json', [remarksFile.write(all)])}
          >
            {text('policy_remarks_export')}
          </Button>
        </div>
        <div className="field">
          <label htmlFor="remarks-file">{text('policy_remarks_import')}</label>
          <input
            id="remarks-file"
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void choose(target.files?.[0])}
          />
        </div>
        {said !== null && <Note tone="news">{said}</Note>}
        {take.error !== null && !take.pending && (
          <Note tone="failed">{errorWords(take.error, words, 'policy_remarks')}</Note>
        )}
      </Section>
    </>
  );
}
