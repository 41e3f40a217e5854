import { useContext, useMemo, useState } from 'react';
import type { Policy } from '../../../lib/domain/model/policy';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { personName } from '../../../lib/view/panel/person-name';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { exportPolicy } from '../files/export-policy';
import { useFocusAfter } from '../parts/use-focus-after';
import { useKnownPeople } from '../people/use-known-people';
import { usePolicyDraft } from '../use-policy-draft';
import { usePolicyLife } from '../use-policy-life';
import { ChangeList } from './change-list';
import { useVersions } from './use-versions';
import './versions-part.css';

/** Every version that held here: since when, by whom and why; what any two of them say otherwise; and the way back to one. */
export function VersionsPart() {
  const words = useWords();
  const { text, language } = words;
  const announce = useContext(AnnounceContext);
  const { inForce, policy: draft, change, readOnly } = usePolicyDraft();
  const { state } = usePolicyLife();
  const { data, error, refetch } = useVersions();
  const people = useKnownPeople();
  const { part, focusAfter } = useFocusAfter<HTMLOListElement>();
  const [wanted, setWanted] = useState<{ from: string; to: string } | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  /** When the version held that would take the place of a draft, while that is asked. */
  const [asking, setAsking] = useState<number | null>(null);
  const policies = useMemo(() => {
    const all = new Map((data?.policies ?? []).map((policy): [string, Policy] => [policy.version, policy]));
    if (state.policy !== null && !readOnly) all.set(DRAFT, draft);
    return all;
  }, [data, draft, state.policy, readOnly]);
  if (error !== null)
    return (
      <div className="settings-error">
        <Note tone="failed">{errorWords(error, words)}</Note>
        <Button onClick={() => void refetch()}>{text('panel_try_again')}</Button>
      </div>
    );
  if (data === undefined) return <p>{text('panel_loading')}</p>;

  const { activations } = data;
  const nameOf = (version: string) => (version === DRAFT ? text('policy_draft') : version);
  const options = [...policies.keys()].reverse().map((version) => ({ id: version, name: nameOf(version) }));
  const beside = activations.find(({ version }) => version !== inForce.version)?.version;
  const pair = wanted ?? {
    from: policies.has(DRAFT) ? inForce.version : (beside ?? inForce.version),
    to: policies.has(DRAFT) ? DRAFT : inForce.version,
  };
  const [from, to] = [policies.get(pair.from), policies.get(pair.to)];

  const restore = (version: string) => {
    const old = policies.get(version);
    if (old === undefined) return;
    change(() => old);
    const line = text('policy_restored', version);
    setRestored(line);
    announce(line);
  };
  const answered = (at: number) => {
    setAsking(null);
    focusAfter(`[data-restore="${at}"]`);
  };

  return (
    <>
      {restored !== null && (
        <Note tone="news">
          {restored} <a href="#/policy/activate">{text('policy_to_activate')}</a>
        </Note>
      )}
      <Section title={text('policy_versions_title')}>
        <ol className="versions" ref={part}>
          {activations.length === 0 && <li>{text('policy_versions_only', inForce.version)}</li>}
          {activations.map(({ version, at, source, author, note }, index) => (
            <li key={`${version} ${at}`} className="version">
              <div className="version-what">
                <span className="version-name">
                  <strong>{version}</strong>
                  {index === 0 && <span className="version-now">{text('policy_in_force')}</span>}
                </span>
                <span className="version-when">
                  {text(
                    'policy_version_since',
                    formatMoment(at, Date.now(), language),
                    author === null
                      ? text(`policy_version_by_${source}`)
                      : personName(people, author.personId),
                  )}
                </span>
                {note !== '' && <q className="version-note">{note}</q>}
              </div>
              <div className="policy-deeds">
                {index > 0 && (
                  <Button
                    look="quiet"
                    onClick={() => setWanted({ from: version, to: inForce.version })}
                    aria-label={text('policy_version_compare_of', version)}
                  >
                    {text('policy_version_compare')}
                  </Button>
                )}
                {!readOnly && version !== inForce.version && policies.has(version) && (
                  <Button
                    look="quiet"
                    data-restore={at}
                    onClick={() => (policies.has(DRAFT) ? setAsking(at) : restore(version))}
                    aria-label={text('policy_version_restore_of', version)}
                  >
                    {text('policy_version_restore')}
                  </Button>
                )}
                {policies.has(version) && (
                  <Button
                    look="quiet"
                    aria-label={text('policy_version_export_of', version)}
                    onClick={() => exportPolicy(policies.get(version) ?? inForce)}
                  >
                    {text('policy_version_export')}
                  </Button>
                )}
              </div>
              {asking === at && (
                <fieldset className="policy-sure">
                  <legend className="visually-hidden">{text('policy_version_restore_of', version)}</legend>
                  <span>{text('policy_import_replaces')}</span>
                  <Button
                    autoFocus
                    onClick={() => {
                      restore(version);
                      answered(at);
                    }}
                  >
                    {text('policy_version_restore')}
                  </Button>
                  <Button look="quiet" onClick={() => answered(at)}>
                    {text('policy_discard_no')}
                  </Button>
                </fieldset>
              )}
            </li>
          ))}
        </ol>
      </Section>
      {options.length > 1 && (
        <Section title={text('policy_compare_title')}>
          <div className="versions-pair">
            <Choice
              label={text('policy_compare_from')}
              empty=""
              options={options}
              value={pair.from}
              onChange={(version) => setWanted({ ...pair, from: version })}
            />
            <Choice
              label={text('policy_compare_to')}
              empty=""
              options={options}
              value={pair.to}
              onChange={(version) => setWanted({ ...pair, to: version })}
            />
          </div>
          {from !== undefined && to !== undefined && <ChangeList from={from} to={to} />}
        </Section>
      )}
    </>
  );
}

/** No version is called so. */
const DRAFT = ' draft';
