import { Fragment } from 'react';
import type { PathLayout } from '../../../lib/view/dashboard-policy/path-layout';
import { isolated } from '../../../lib/view/panel/isolated';
import { lasting } from '../../../lib/view/panel/lasting';
import { personName } from '../../../lib/view/panel/person-name';
import { say as sentence } from '../../../lib/view/panel/say';
import { PathMark } from '../../panel/path/path-mark';
import { useWords } from '../../ui/use-words';
import type { Desk } from '../matrix/desk-frame';
import type { ForkOfType } from './forks-of-type';
import type { LevelNode } from './path-of-type';
import './path-chart.css';

/**
 * The flowchart of one kind of issue: an ordered list, each of whose parts stands where the layout puts it, over the drawn lines. What
 * the eye sees and what is read out is the same.
 */
export function PathChart({
  name,
  nodes,
  forks,
  layout,
  desk,
  open,
  onOpen,
  wayTo,
}: {
  name: string;
  nodes: readonly LevelNode[];
  forks: readonly ForkOfType[];
  layout: PathLayout;
  desk: Desk;
  /** What is told of beside the drawing: a level's id or a fork's. */
  open: string | null;
  onOpen: (id: string) => void;
  /** The address of the way of another kind of issue. */
  wayTo: (issueType: string) => string;
}) {
  const { text, say } = useWords();
  const { width, height } = layout;
  return (
    <div className="chart" style={{ inlineSize: width, blockSize: height }}>
      <Lines layout={layout} />
      <ol aria-label={text('wayup_chart', name)}>
        <li className="chart-start" style={placed(layout.start)}>
          {text('path_trigger_ticket')}
        </li>
        {layout.forks.map(({ id, diamond, elsewhere, yes, no }, index) => {
          const fork = forks[index];
          if (fork === undefined) return null;
          return (
            <li key={id}>
              <button
                type="button"
                className={fork.yes === null ? 'chart-fork chart-quiet' : 'chart-fork'}
                style={placed(diamond)}
                data-node={id}
                aria-expanded={open === id}
                onClick={() => onOpen(id)}
              >
                <span>{say(fork.question)}</span>
              </button>
              {fork.yes !== null && <span className="visually-hidden">{say(fork.yes)}</span>}
              {yes !== null && (
                <span className="chart-label" style={placed(yes)} aria-hidden="true">
                  {text('wayup_yes')}
                </span>
              )}
              {elsewhere !== null && fork.row !== null && fork.yes !== null && (
                <a className="chart-elsewhere" style={placed(elsewhere)} href={wayTo(fork.row)}>
                  <span>{say(fork.yes)}</span>
                </a>
              )}
              <span className="chart-label" style={placed(no)}>
                {text(fork.yes === null ? 'wayup_either' : 'wayup_no')}
              </span>
            </li>
          );
        })}
        {nodes.map((node, index) => (
          <Fragment key={node.levelId}>
            <li className={`path-tone-${node.look.tone}`}>
              <button
                type="button"
                className="chart-level"
                style={placed(layout.levels[index])}
                data-node={node.levelId}
                aria-expanded={open === node.levelId}
                onClick={() => onOpen(node.levelId)}
              >
                <PathMark shape={node.look.shape} sign={index === 0 ? '•' : String(index)} />
                <span className="chart-words">
                  <span className="chart-name">{isolated(node.levelName)}</span>
                  <span className="chart-tone">{say(node.look.word)}</span>
                  <span className="chart-owner">{ownerOf(node, desk, text)}</span>
                  <span className="chart-role">{isolated(node.roleName)}</span>
                </span>
              </button>
            </li>
            {index < nodes.length - 1 && (
              <li className="chart-limit" style={placed(layout.limits[index])}>
                <span>
                  {node.limitMinutes === null
                    ? text('wayup_by_hand')
                    : say(sentence(limitKey(node, desk), lasting(limitOf(node, desk))))}
                </span>
              </li>
            )}
          </Fragment>
        ))}
      </ol>
    </div>
  );
}

function Lines({ layout }: { layout: PathLayout }) {
  return (
    <svg width={layout.width} height={layout.height} aria-hidden="true" className="chart-lines">
      {layout.forks.map(({ id, diamond: { x, y, width, height } }) => (
        <polygon
          key={id}
          className="chart-diamond"
          points={`${x + width / 2},${y} ${x + width},${y + height / 2} ${x + width / 2},${y + height} ${x},${y + height / 2}`}
        />
      ))}
      {layout.arrows.map(({ id, kind, points }) => {
        const [end, before] = [points.at(-1), points.at(-2)];
        if (end === undefined || before === undefined) return null;
        const turn = Math.round((Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI);
        return (
          <g key={id} className={`chart-arrow chart-arrow-${kind}`}>
            <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
            <path d="M0 0L-9 -5L-9 5z" transform={`translate(${end.x} ${end.y}) rotate(${turn})`} />
          </g>
        );
      })}
    </svg>
  );
}

function placed(box: { x: number; y: number; width: number; height: number } | undefined) {
  if (box === undefined) return {};
  const { x, y, width, height } = box;
  return { left: x, top: y, inlineSize: width, blockSize: height };
}

function ownerOf({ contact }: LevelNode, { people, meId }: Desk, text: (key: string) => string): string {
  if (contact === 'nobody') return text('desk_nobody');
  if (contact === 'away') return text('desk_away');
  return contact.personId === meId ? text('desk_you') : personName(people, contact.personId);
}

function limitKey({ levelId }: LevelNode, { policy }: Desk): string {
  const level = policy.levels.find(({ id }) => id === levelId);
  return level?.climbsUnless === 'resolved' ? 'wayup_unless_resolved' : 'wayup_unless_acknowledged';
}

/** A level that is told again has its whole limit each time. */
function limitOf({ levelId, limitMinutes }: LevelNode, { policy }: Desk): number {
  const repeat = policy.levels.find(({ id }) => id === levelId)?.repeat ?? 0;
  return (limitMinutes ?? 0) * (1 + repeat) * 60_000;
}
