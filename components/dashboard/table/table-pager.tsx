import { useContext, useEffect, useRef } from 'react';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';

/** Which rows of how many stand there, and the way to the others. What is turned to is read out. */
export function TablePager({
  from,
  count,
  shown,
  total,
  remark,
  label,
  onShow,
}: {
  from: number;
  /** How many rows a window has. */
  count: number;
  /** How many rows this one has. */
  shown: number;
  total: number;
  remark: string | null;
  /** What tells it apart where several stand on a page. */
  label?: string;
  onShow: (from: number) => void;
}) {
  const { text, language } = useWords();
  const announce = useContext(AnnounceContext);
  const number = (value: number) => value.toLocaleString(language.locale);
  const where =
    total === 0
      ? text('table_none')
      : text('table_range', number(from + 1), number(from + shown), number(total));
  const turned = useRef(from);
  useEffect(() => {
    if (turned.current === from) return;
    turned.current = from;
    announce(where);
  }, [from, where, announce]);
  const last = Math.max(0, Math.ceil(total / count) - 1) * count;
  const ways = [
    { key: 'table_first', to: 0, held: from === 0 },
    { key: 'table_before', to: Math.max(0, from - count), held: from === 0 },
    { key: 'table_next', to: from + count, held: from + count >= total },
    { key: 'table_last', to: last, held: from >= last },
  ];
  return (
    <div className="table-pager">
      <span className="table-pager-where">
        {where}
        {remark !== null && <span className="table-pager-remark"> · {remark}</span>}
      </span>
      {total > count && (
        <nav aria-label={label ?? text('table_windows')} className="table-pager-ways">
          {ways.map(({ key, to, held }) => (
            <Button key={key} look="quiet" held={held} onClick={() => onShow(to)}>
              {text(key)}
            </Button>
          ))}
        </nav>
      )}
    </div>
  );
}
