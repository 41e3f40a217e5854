import type { Person } from '../model/person';
import type { Policy } from '../model/policy';

const COLUMNS_PER_PAGE = 6;
const LINES_PER_PAGE = 60;

/** The policy as two tables, for print and export (acceptance PO14). */
export interface PolicyTable {
  name: string;
  version: string;
  /** The policy table of acceptance A-T1, lowest level first. */
  levels: { name: string; urgency: string; support: string; issues: string }[];
  /** The columns of the matrix: the policy's levels, lowest first. */
  columns: { levelId: string; name: string }[];
  /** One row per kind of issue that has one, in the policy's order. A cell is `null` where the row passes the level by. */
  rows: {
    issueType: string;
    /** Other kinds that go by this row. */
    also: string[];
    cells: ({
      role: string;
      /** Owner first, then the backups; `name` `null` where the host did not say it. Empty: nobody is named. */
      holders: { personId: string; name: string | null }[];
      /** Business minutes; `null` is no limit. */
      limitMinutes: number | null;
    } | null)[];
  }[];
  /**
   * What it takes on paper, both tables together: lines, of 60 to an A4 page in portrait at 10 points, and pages side by side for every six
   * columns (the first holds the kind of issue). A cell takes a line each for role, limit and every holder, a heading two, a name one.
   */
  size: { columns: number; lines: number; pages: number };
}

/**
 * The same for the same policy, whatever the moment: who is away today stands on no paper.
 * @param account the customer system whose people are named
 * @param people for their names
 */
export function policyTable(policy: Policy, account: string, people: readonly Person[] = []): PolicyTable {
  const columns = policy.levels.map(({ id, name }) => ({ levelId: id, name }));
  const rows = policy.matrix.map(({ issueType, cells }) => {
    const kind = policy.issueTypes.find(({ id }) => id === issueType);
    return {
      issueType: kind?.name ?? issueType,
      also: policy.issueTypes.flatMap(({ name, row }) => (row === issueType ? [name] : [])),
      cells: columns.map(({ levelId }) => {
        const cell = cells.find(({ level }) => level === levelId);
        return cell === undefined ? null : cellOf(cell, policy, account, people);
      }),
    };
  });
  const levels = policy.levels.map(({ name, urgency, support, issues }) => ({
    name,
    urgency,
    support,
    issues,
  }));
  const width = columns.length + 1;
  const lines = 2 + levels.length + 2 + rows.reduce((sum, row) => sum + linesOf(row), 0);
  const pages = Math.ceil(lines / LINES_PER_PAGE) * Math.ceil(width / COLUMNS_PER_PAGE);
  return {
    name: policy.name,
    version: policy.version,
    levels,
    columns,
    rows,
    size: { columns: width, lines, pages },
  };
}

function cellOf(
  { role: roleId, limitMinutes }: Policy['matrix'][number]['cells'][number],
  policy: Policy,
  account: string,
  people: readonly Person[],
): NonNullable<PolicyTable['rows'][number]['cells'][number]> {
  const role = policy.roles.find(({ id }) => id === roleId);
  const holders = (role?.holders ?? []).filter((holder) => holder.account === account);
  return {
    role: role?.name ?? roleId,
    holders: holders.map(({ personId }) => ({
      personId,
      name: people.find(({ id }) => id === personId)?.name ?? null,
    })),
    limitMinutes,
  };
}

/** "Nobody is named" takes a line too. */
function linesOf({ also, cells }: PolicyTable['rows'][number]): number {
  return Math.max(
    1 + also.length,
    ...cells.map((cell) => (cell === null ? 1 : 2 + Math.max(1, cell.holders.length))),
  );
}
