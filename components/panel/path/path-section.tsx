import { useMemo, useRef, useState } from 'react';
import { momentsAhead } from '../../../lib/domain/matrix/moments-ahead';
import { pathAt } from '../../../lib/domain/matrix/path-at';
import { pathForks } from '../../../lib/domain/matrix/path-forks';
import { pathNodes } from '../../../lib/domain/matrix/path-nodes';
import { route } from '../../../lib/domain/matrix/route';
import { whyNoPath } from '../../../lib/domain/matrix/why-no-path';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { isolated } from '../../../lib/view/panel/isolated';
import { pathRows } from '../../../lib/view/panel/path-rows';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { PathAhead } from './path-ahead';
import { PathForks } from './path-forks';
import { PathPolicy } from './path-policy';
import { PathStepItem } from './path-step-item';
import { PathWhen } from './path-when';
import './path-section.css';
import { readerZone } from '../../../lib/view/panel/reader-zone';

/** The escalation path: where the ticket has been, where it is, who is next, and who would hold it at another time. */
export function PathSection({
  assessment,
  facts: read,
  policy,
  newer,
  people,
  me,
  now,
}: {
  assessment: Assessment;
  facts: TicketFacts;
  policy: Policy;
  /** What holds now, where the ticket goes by an older version. */
  newer?: Policy | undefined;
  people: readonly Person[];
  me: Person | null;
  now: number;
}) {
  const { text, say, language } = useWords();
  const [chosen, setChosen] = useState<number | null>(null);
  const nowButton = useRef<HTMLButtonElement>(null);
  const { path, escalation, issueType } = assessment;
  const facts = useMemo(() => ({ ...read, people: [...people] }), [read, people]);
  const meId = me?.id ?? null;
  // A moment that has come is now.
  const at = chosen !== null && chosen > now ? chosen : null;
  const minute = Math.floor(now / 60_000) * 60_000;
  const zone = readerZone(language);
  const moments = useMemo(() => momentsAhead(policy, zone, minute), [policy, zone, minute]);
  const nodes = pathNodes(assessment, facts, policy, now);
  const rows = pathRows(path, escalation, { ...language, people, meId, now });
  const noPath = whyNoPath(facts, policy);
  const rowId = route(facts, policy, escalation.row).row;
  return (
    <Section title={text('panel_path', isolated(issueType.name))}>
      {rows.length === 0 ? (
        <div className="path-none">
          <p>{noPath === null ? text('ladder_no_rule', isolated(issueType.name)) : say(noPath)}</p>
          <p className="path-remark">{text('path_no_rule_mend')}</p>
        </div>
      ) : (
        <PathWhen at={at} now={now} moments={moments} nowButton={nowButton} onChoose={setChosen} />
      )}
      <PathPolicy policy={policy} newer={newer} />
      <PathForks forks={pathForks(facts, policy)} facts={facts} policy={policy} />
      {at === null ? (
        <ol className="path">
          {rows.map((row, index) => {
            const node = nodes[index];
            return node === undefined ? null : (
              <PathStepItem
                key={row.levelId}
                row={row}
                node={node}
                hours={hoursOf(row.levelId, policy)}
                reachedAt={path[index]?.reachedAt ?? null}
                number={index}
                reader={{ people, meId, host: facts.ticket.ref.host, now }}
                remarkOn={{ row: rowId, record: facts.ticket.ref }}
              />
            );
          })}
        </ol>
      ) : (
        <PathAhead
          steps={pathAt(assessment, facts, policy, now, at)}
          nodes={nodes}
          at={at}
          now={now}
          people={people}
          meId={meId}
          onBack={() => {
            setChosen(null);
            nowButton.current?.focus();
          }}
        />
      )}
    </Section>
  );
}

/** Whose limits count round the clock, and whose calendar is gone, have none. */
function hoursOf(levelId: string, policy: Policy): string | null {
  const own = policy.levels.find(({ id }) => id === levelId)?.calendar ?? policy.calendar;
  const calendar = policy.calendars.find(({ id }) => id === own);
  return calendar === undefined || calendar.spans === 'always' ? null : calendar.name;
}
