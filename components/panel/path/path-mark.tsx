import type { PathNode } from '../../../lib/domain/matrix/path-nodes';
import './path-mark.css';

const SHAPES: Record<PathNode['look']['shape'], string> = {
  circle: 'M12 2a10 10 0 1 1 0 20a10 10 0 0 1 0-20z',
  diamond: 'M12 0.8L23.2 12L12 23.2L0.8 12z',
  octagon: 'M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z',
  square: 'M3 3h18v18H3z',
};

/** The node's shape, which says what kind of level it is, with a sign in it that says its state. Its words stand beside it. */
export function PathMark({ shape, sign }: { shape: PathNode['look']['shape']; sign: string }) {
  return (
    <svg className="path-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[shape]} />
      <text x="12" y="12" textAnchor="middle" dominantBaseline="central">
        {sign}
      </text>
    </svg>
  );
}
