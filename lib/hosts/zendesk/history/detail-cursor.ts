/** Where the reading of one long ticket stands. */
interface DetailPlace {
  page: number;
  /** The oldest audit read so far; `null`: none yet. */
  before: string | null;
  /** Whether something could not be read so far. */
  gap: boolean;
}

const CURSOR = /^([2-9]|[1-9]\d) ([1-9]\d{0,18})( gap)?$/;

/** Writes and reads the places that `readAudits` gives back. What is none of ours begins anew. */
export const detailCursor = {
  write: ({ page, before, gap }: DetailPlace): string => `${page} ${before}${gap ? ' gap' : ''}`,

  read(cursor: string | null): DetailPlace {
    const [, page, before, gap] = CURSOR.exec(cursor ?? '') ?? [];
    return page === undefined || before === undefined
      ? { page: 1, before: null, gap: false }
      : { page: Number(page), before, gap: gap !== undefined };
  },
};
