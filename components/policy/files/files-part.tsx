import { useQuery } from '@tanstack/react-query';
import { useContext, useRef, useState } from 'react';
import type { Policy } from '../../../lib/domain/model/policy';
import { readPolicyExamples } from '../../../lib/messages/read-policy-examples';
import { readPolicyFile } from '../../../lib/messages/read-policy-file';
import { ask } from '../../../lib/platform/ask';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { FindingList } from '../finding-list';
import { usePolicyDraft } from '../use-policy-draft';
import { usePolicyLife } from '../use-policy-life';
import { ChangeList } from '../versions/change-list';
import { exportPolicy } from './export-policy';
import './files-part.css';

/** A policy file may be two million characters: what is much larger is not read at all. */
const LARGEST_BYTES = 8_000_000;

/** The policy as a file: out of here, and into the draft. */
export function FilesPart() {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const { policy: draft, inForce, change, readOnly } = usePolicyDraft();
  const { state } = usePolicyLife();
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef<File | null>(null);
  const [found, setFound] = useState<ReturnType<typeof readPolicyFile.answer.parse> | 'too-large' | null>(
    null,
  );
  const [taken, setTaken] = useState<string | null>(null);
  const { data: examples } = useQuery({
    queryKey: ['settings', 'policy-examples'],
    queryFn: () => ask(readPolicyExamples, {}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const read = useDeed(async () => {
    const file = chosen.current;
    if (file === null) return null;
    if (file.size > LARGEST_BYTES) return 'too-large' as const;
    return ask(readPolicyFile, { text: (await file.text()).slice(0, 2_400_000) });
  }, 'policy-file');
  const hasDraft = state.policy !== null && !readOnly;

  const choose = async (file: File | undefined) => {
    setTaken(null);
    setFound(null);
    chosen.current = file ?? null;
    if (file === undefined) return;
    const answer = await read.run();
    setFound(answer);
    if (answer !== null)
      announce(
        text(answer !== 'too-large' && answer.state === 'read' ? 'policy_file_read' : 'policy_file_refused'),
      );
  };
  const take = (policy: Policy) => {
    change(() => policy);
    setFound(null);
    if (input.current !== null) input.current.value = '';
    const line = text('policy_file_taken', policy.name);
    setTaken(line);
    announce(line);
  };

  return (
    <>
      <Section title={text('policy_export_title')}>
        <p>{text('policy_export_what')}</p>
        <div className="policy-deeds">
          <Button onClick={() => exportPolicy(inForce)}>{text('policy_export_in_force')}</Button>
          {hasDraft && <Button onClick={() => exportPolicy(draft)}>{text('policy_export_draft')}</Button>}
          <a className="button button-quiet" href="/policy.schema.json" download="policy.schema.json">
            {text('policy_export_schema')}
          </a>
        </div>
      </Section>
      {readOnly ? (
        <p>{text('policy_managed_no_draft')}</p>
      ) : (
        <>
          <Section title={text('policy_import_title')}>
            <div className="field">
              <label htmlFor="policy-file">{text('policy_import_choose')}</label>
              <input
                id="policy-file"
                ref={input}
                type="file"
                accept=".json,application/json"
                aria-describedby="policy-file-hint"
                onChange={({ target }) => void choose(target.files?.[0])}
              />
              <span id="policy-file-hint" className="field-hint">
                {text('policy_import_hint')}
              </span>
            </div>
            {read.error !== null && !read.pending && (
              <Note tone="failed">{errorWords(read.error, words)}</Note>
            )}
            {taken !== null && (
              <Note tone="news">
                {taken} <a href="#/policy/activate">{text('policy_to_activate')}</a>
              </Note>
            )}
            {found === 'too-large' && <Note tone="failed">{text('policy_import_too_large')}</Note>}
            {found !== null && found !== 'too-large' && found.state === 'refused' && (
              <>
                <Note tone="failed">{text('policy_file_refused')}</Note>
                <FindingList findings={found.findings} none="" links={false} />
              </>
            )}
            {found !== null && found !== 'too-large' && found.state === 'read' && (
              <div className="policy-file">
                <p>
                  <strong>{found.policy.name}</strong> · {found.policy.version}
                </p>
                <p>{text(hasDraft ? 'policy_import_replaces' : 'policy_import_becomes')}</p>
                <div className="policy-deeds">
                  <Button look="primary" onClick={() => take(found.policy)}>
                    {text('policy_import_take')}
                  </Button>
                  <Button look="quiet" onClick={() => setFound(null)}>
                    {text('panel_cancel')}
                  </Button>
                </div>
                <h3>{text('policy_import_differs')}</h3>
                <ChangeList from={inForce} to={found.policy} />
              </div>
            )}
          </Section>
          <Section title={text('policy_examples_title')}>
            <ul className="policy-examples">
              {(examples?.examples ?? []).map(({ id, policy }) => (
                <li key={id}>
                  <div>
                    <strong>{text(`policy_example_${id.replaceAll('-', '_')}`)}</strong>
                    <p>{text(`policy_example_${id.replaceAll('-', '_')}_what`)}</p>
                  </div>
                  <Button
                    aria-label={text(
                      'policy_example_take_of',
                      text(`policy_example_${id.replaceAll('-', '_')}`),
                    )}
                    onClick={() => setFound({ state: 'read', policy })}
                  >
                    {text('policy_example_take')}
                  </Button>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </>
  );
}
