import type { replayPolicy } from '../../../lib/messages/replay-policy';
import { formatDuration } from '../../../lib/view/format-duration';
import { personName } from '../../../lib/view/panel/person-name';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { useKnownPeople } from '../people/use-known-people';
import { usePolicyDraft } from '../use-policy-draft';
import { BesideTable } from './beside-table';
import { limitsAreSilent } from './limits-are-silent';

type Told = Extract<ReturnType<typeof replayPolicy.answer.parse>, { state: 'told' }>;

/** What both versions would have done: the sums, each rule, and who would have had how much. */
export function ReplayResult({ told }: { told: Told }) {
  const words = useWords();
  const { text, language } = words;
  const { inForce, draft } = told;
  const versions = usePolicyDraft();
  const people = [...useKnownPeople(), ...told.people];
  const number = new Intl.NumberFormat(language.locale);
  const day = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeZone: language.timeZone });
  const lead = (milliseconds: number | null) =>
    milliseconds === null ? '–' : formatDuration(milliseconds, language);
  const reading = told.accounts.filter(({ complete }) => !complete);
  const ruleIds = [...new Set([...draft.rules, ...inForce.rules].map(({ rule }) => rule))];
  const loadKeys = [
    ...new Set([...draft.loads, ...inForce.loads].map(({ account, owner }) => `${account} ${owner}`)),
  ];
  const several = new Set([...draft.loads, ...inForce.loads].map(({ account }) => account)).size > 1;
  const loadOf = (side: Told['draft'], key: string) =>
    side.loads.find(({ account, owner }) => `${account} ${owner}` === key)?.firings ?? 0;

  return (
    <>
      <Section
        title={text('policy_replay_sums')}
        remark={text(
          'policy_replay_period',
          number.format(told.tickets),
          day.format(told.from),
          day.format(told.until),
        )}
      >
        {reading.map(({ account, read, listed }) => (
          <Note key={account} tone="waiting">
            {text('policy_replay_partial', account, number.format(read), number.format(listed))}
          </Note>
        ))}
        {limitsAreSilent(versions.inForce, versions.policy) && (
          <Note tone="waiting">{text('policy_replay_limits')}</Note>
        )}
        <BesideTable
          name={text('policy_replay_sums')}
          head={text('policy_replay_column_what')}
          rows={[
            {
              name: text('policy_replay_fired'),
              before: inForce.firings,
              after: draft.firings,
              better: 'none',
            },
            { name: text('policy_replay_hits'), before: inForce.hits, after: draft.hits, better: 'more' },
            {
              ...{ name: text('policy_replay_false'), better: 'less' as const },
              ...{ before: inForce.falseAlarms, after: draft.falseAlarms },
            },
            {
              ...{ name: text('policy_replay_lead'), better: 'more' as const },
              ...{ before: inForce.medianLead, after: draft.medianLead, format: lead },
            },
            {
              name: text('policy_replay_climbs'),
              before: inForce.climbs,
              after: draft.climbs,
              better: 'none',
            },
          ]}
        />
        <p className="field-hint">
          {text('policy_replay_truth', number.format(told.badTickets), number.format(told.unknownTickets))}
        </p>
      </Section>
      <Section title={text('policy_replay_rules')}>
        <BesideTable
          name={text('policy_replay_rules')}
          head={text('policy_replay_column_rule')}
          hits
          rows={ruleIds.map((id) => {
            const [before, after] = [inForce, draft].map(({ rules }) =>
              rules.find(({ rule }) => rule === id),
            );
            const named = (after ?? before)?.name;
            return {
              name: named === undefined ? id : named.kind === 'text' ? named.text : text(named.key) || id,
              before: before?.firings ?? null,
              after: after?.firings ?? null,
              better: 'none' as const,
              hits: [before, after].map((side) =>
                side === undefined
                  ? '–'
                  : text(
                      'policy_replay_of',
                      number.format(side.hits),
                      number.format(side.falseAlarms),
                      lead(side.medianLead),
                    ),
              ),
            };
          })}
        />
      </Section>
      <Section title={text('policy_replay_loads')}>
        <BesideTable
          name={text('policy_replay_loads')}
          head={text('policy_replay_column_owner')}
          rows={loadKeys.map((key) => {
            const [account = '', owner = ''] = key.split(' ');
            const name = owner === 'nobody' ? text('policy_replay_nobody') : personName(people, owner);
            return {
              name: several ? `${name} · ${account}` : name,
              ...{ before: loadOf(inForce, key), after: loadOf(draft, key), better: 'none' as const },
            };
          })}
        />
      </Section>
    </>
  );
}
