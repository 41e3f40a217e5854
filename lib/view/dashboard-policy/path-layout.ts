/** A fork of the road as it is drawn. */
interface Fork {
  id: string;
  /** Whether its other branch leads by the way of another kind of issue. */
  elsewhere: boolean;
  /** Index of the level that its other branch leads straight to; `null` where it leads to none of these. */
  level: number | null;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line with its arrow at the last point. */
interface Arrow {
  id: string;
  kind: 'way' | 'branch';
  points: readonly { x: number; y: number }[];
}

/** Where everything of a flowchart stands, in px from its upper corner at the beginning of a line. */
export interface PathLayout {
  width: number;
  height: number;
  start: Box;
  forks: { id: string; diamond: Box; elsewhere: Box | null; yes: Box | null; no: Box }[];
  levels: Box[];
  /** What stands beside the arrow from a level to the next: one fewer than levels. */
  limits: Box[];
  arrows: Arrow[];
}

const START = { width: 220, height: 44 };
const DIAMOND = { width: 260, height: 116 };
const LEVEL_HEIGHT = 112;
const LIMIT_HEIGHT = 52;
const GAP = 36;
/** Between the levels and the branches that go down beside them. */
const LANE = 22;
const SIDE = 190;
const LABEL = { width: 60, height: 24 };
/** Below this everything stays as it is, and the box scrolls. */
const LEAST = 580;
const MOST = 760;

/**
 * The flowchart of one kind of issue, top to bottom (acceptance PO6, PO7): the start, a diamond for each fork, the levels. The other branch
 * of a fork leads to a box beside it, down a lane of its own to its level, or both. Nothing lies on anything else, however many levels
 * there are; texts are given boxes of a fixed size, and are cut to them.
 * @param room px there are
 */
export function pathLayout(levels: number, forks: readonly Fork[], room: number): PathLayout {
  const width = Math.min(MOST, Math.max(LEAST, Math.floor(room)));
  const aside = forks.some(({ elsewhere }) => elsewhere) ? SIDE + LANE : 0;
  const lanes = forks.some(({ level }) => level !== null) || aside > 0 ? LANE * (forks.length + 1) : 0;
  const column = width - aside - lanes;
  const levelWidth = Math.min(420, column);
  const centre = Math.floor(column / 2);
  const around = (y: number, size: { width: number; height: number }): Box => ({
    x: centre - size.width / 2,
    y,
    ...size,
  });
  const arrows: Arrow[] = [];
  const start = around(0, START);
  let y = bottom(start);
  let from = 'start';
  const down = (to: string, gap: number): void => {
    arrows.push({
      ...{ id: `${from}-${to}`, kind: 'way' },
      points: [
        { x: centre, y },
        { x: centre, y: y + gap },
      ],
    });
    from = to;
    y += gap;
  };
  const drawn = forks.map(({ id, elsewhere }) => {
    down(id, GAP);
    const diamond = around(y, DIAMOND);
    y = bottom(diamond);
    const no: Box = { x: centre + 8, y: y + 4, width: 160, height: 24 };
    const beside: Box = { x: width - SIDE, y: diamond.y + 18, width: SIDE, height: 80 };
    return { id, diamond, elsewhere: elsewhere ? beside : null, yes: null as Box | null, no };
  });
  const boxes: Box[] = [];
  const limits: Box[] = [];
  for (let index = 0; index < levels; index += 1) {
    const gap = index === 0 ? GAP : LIMIT_HEIGHT;
    if (index > 0) limits.push({ x: centre + 12, y, width: Math.floor(levelWidth / 2) - 12, height: gap });
    down(`level-${index}`, gap);
    boxes.push(around(y, { width: levelWidth, height: LEVEL_HEIGHT }));
    y += LEVEL_HEIGHT;
  }
  for (const [index, { level }] of forks.entries()) {
    const fork = drawn[index];
    const target = level === null ? undefined : boxes[level];
    if (fork === undefined || (fork.elsewhere === null && target === undefined)) continue;
    const { diamond, elsewhere } = fork;
    const middle = diamond.y + diamond.height / 2;
    const right = diamond.x + diamond.width;
    fork.yes = { x: right + 2, y: middle - LABEL.height, ...LABEL };
    // Each branch has a lane of its own beside the levels, the first fork's the outermost.
    const lane = centre + levelWidth / 2 + LANE * (forks.length - index);
    const end =
      elsewhere !== null
        ? [{ x: elsewhere.x, y: middle }]
        : target === undefined
          ? []
          : [
              { x: lane, y: middle },
              { x: lane, y: target.y + 28 + 24 * index },
              { x: target.x + target.width, y: target.y + 28 + 24 * index },
            ];
    arrows.push({ id: `${fork.id}-branch`, kind: 'branch', points: [{ x: right, y: middle }, ...end] });
  }
  return { width, height: y, start, forks: drawn, levels: boxes, limits, arrows };
}

function bottom({ y, height }: Box): number {
  return y + height;
}
