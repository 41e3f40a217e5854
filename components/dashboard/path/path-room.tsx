import { useEffect, useRef, useState } from 'react';
import { pathLayout } from '../../../lib/view/dashboard-policy/path-layout';
import { isolated } from '../../../lib/view/panel/isolated';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Note } from '../../ui/note';
import { usePlace } from '../../ui/use-place';
import { useWords } from '../../ui/use-words';
import { type Desk, DeskFrame } from '../matrix/desk-frame';
import { forksOfType } from './forks-of-type';
import { PathChart } from './path-chart';
import { PathDetails } from './path-details';
import { pathOfType } from './path-of-type';
import { useRoom } from './use-room';

/** A sheet of A4 upright within its margins, in px of a screen. */
const SHEET = { width: 700, height: 930 };

/** The way up of each kind of issue as a flowchart (acceptance PO6, PO7). */
export function PathRoom() {
  return <DeskFrame room="path">{(desk) => <Path desk={desk} />}</DeskFrame>;
}

function Path({ desk }: { desk: Desk }) {
  const { text } = useWords();
  const [, , wanted] = usePlace();
  const { policy, account } = desk;
  const type =
    policy.issueTypes.find(({ id }) => id === wanted) ??
    policy.issueTypes.find(({ id }) => id === policy.defaultIssueType) ??
    policy.issueTypes[0];
  const wayTo = (id: string) => `#/path/${encodeURIComponent(account || '-')}/${encodeURIComponent(id)}`;
  if (type === undefined) return null;
  const nodes = pathOfType(type.id, desk);
  return (
    <>
      <div className="wayup-tools desk-system">
        <Choice
          label={text('desk_issue_type')}
          empty={text('desk_issue_type')}
          options={policy.issueTypes.map(({ id, name }) => ({ id, name: isolated(name) }))}
          value={type.id}
          onChange={(id) => window.location.replace(wayTo(id))}
        />
      </div>
      {nodes.length === 0 ? (
        <Note tone="waiting">
          {text('ladder_no_rule', isolated(type.name))} {text('path_no_rule_mend')}
        </Note>
      ) : (
        <Chart key={type.id} type={type} desk={desk} nodes={nodes} wayTo={wayTo} />
      )}
    </>
  );
}

function Chart({
  type,
  desk,
  nodes,
  wayTo,
}: {
  type: { id: string; name: string };
  desk: Desk;
  nodes: ReturnType<typeof pathOfType>;
  wayTo: (id: string) => string;
}) {
  const { text } = useWords();
  const box = useRef<HTMLElement>(null);
  const details = useRef<HTMLElement>(null);
  const room = useRoom(box);
  const [open, setOpen] = useState<string | null>(null);
  const forks = forksOfType(type.id, desk.policy);
  const layout = pathLayout(
    nodes.length,
    forks.map(({ id, row, level }) => ({ id, elsewhere: row !== null, level })),
    room - 8,
  );
  const name = isolated(type.name);
  // The eye goes to what has opened, and back to the node it came from.
  useEffect(() => {
    if (open !== null) details.current?.focus();
  }, [open]);
  const close = () => {
    const from = open;
    setOpen(null);
    if (from !== null) box.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(from)}"]`)?.focus();
  };
  const zoom = Math.min(1, SHEET.height / layout.height, SHEET.width / layout.width);
  const both = forks.filter(({ yes }) => yes !== null).length === 2;
  return (
    <>
      <p className="wayup-note">
        {text('wayup_now')} {both && text('wayup_both')}
      </p>
      <div className="wayup-tools desk-buttons">
        <Button onClick={() => window.print()}>{text('desk_print')}</Button>
      </div>
      <div className="wayup" data-open={open !== null}>
        <section
          className="wayup-box"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls in its own box is reached by keys.
          tabIndex={0}
          ref={box}
          aria-label={text('wayup_chart', name)}
          style={{ ['--chart-zoom' as string]: zoom }}
        >
          <PathChart
            {...{ name, nodes, forks, layout, desk, open, wayTo }}
            onOpen={(id) => (id === open ? close() : setOpen(id))}
          />
        </section>
        {open !== null && (
          <PathDetails
            ref={details}
            node={nodes.find(({ levelId }) => levelId === open) ?? null}
            fork={forks.find(({ id }) => id === open) ?? null}
            desk={desk}
            onClose={close}
          />
        )}
      </div>
    </>
  );
}
