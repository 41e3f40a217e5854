import type { Slice } from './slice';

const SEARCH = /^search (\d{1,15}) (\d{1,15}|open) (\d{1,3})(?: (.+))?$/;

/** Writes and reads where a list of the past stands: in the export of changes, or in a slice of a search. */
export const listCursor = {
  changed: (after: string): string => `changed ${after}`,

  search: ({ from, to, again, after }: Slice): string =>
    `search ${from} ${to ?? 'open'} ${again}${after === null ? '' : ` ${after}`}`,

  /** What is no cursor of ours begins anew: read twice is better than not at all. */
  read(cursor: string | null): { after: string | null } | Slice {
    if (cursor?.startsWith('changed ')) return { after: cursor.slice('changed '.length) };
    const [, from, to, again, after] = SEARCH.exec(cursor ?? '') ?? [];
    if (from === undefined || to === undefined) return { after: null };
    return {
      from: Number(from),
      to: to === 'open' ? null : Number(to),
      again: Number(again),
      after: after ?? null,
    };
  },
};
