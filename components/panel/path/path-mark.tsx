import type { PathNode } from '../../../lib/domain/matrix/path-nodes';
import { shapePath } from '../../../lib/view/dashboard-policy/shape-path';
import './path-mark.css';

/** The node's shape, which says what kind of level it is, with a sign in it that says its state. Its words stand beside it. */
export function PathMark({ shape, sign }: { shape: PathNode['look']['shape']; sign: string }) {
  return (
    <svg className="path-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapePath[shape]} />
      <text x="12" y="12" textAnchor="middle" dominantBaseline="central">
        {sign}
      </text>
    </svg>
  );
}
