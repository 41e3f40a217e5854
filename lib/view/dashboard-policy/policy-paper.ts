import type { Sentence } from '../../domain/model/sentence';
import { isolated } from '../panel/isolated';
import { lasting } from '../panel/lasting';
import { say } from '../panel/say';
import type { shapePath } from './shape-path';

type Shape = keyof typeof shapePath;

/** The policy's two tables, as the domain gives them, with the kind of each level. */
interface Tables {
  levels: readonly { name: string; urgency: string; support: string; issues: string }[];
  looks: readonly { shape: Shape; word: Sentence }[];
  rows: readonly {
    issueType: string;
    also: readonly string[];
    cells: readonly ({
      role: string;
      holders: readonly { personId: string; name: string | null }[];
      limitMinutes: number | null;
    } | null)[];
  }[];
}

/** A policy in words, to stand on a screen, on paper or in a file. */
export interface PolicyPaper {
  title: string;
  /** What is to be known of it: version, system, owner, review, when it was printed. */
  facts: string[];
  levelsTitle: string;
  levelsHead: string[];
  levels: { shape: Shape; kind: string; cells: string[] }[];
  matrixTitle: string;
  head: { shape: Shape | null; name: string }[];
  rows: {
    name: string;
    also: string | null;
    /** `null`: the row passes the level by. */
    cells: ({
      role: string;
      holders: { name: string; part: 'owner' | 'backup' | 'nobody' }[];
      limit: string;
    } | null)[];
  }[];
  /** What stands in a cell of a level that is passed by. */
  passed: string;
  /** What stands before the name of a backup. */
  backup: string;
}

/**
 * Puts a policy's tables into words: owner and backups by name, a number where the host did not say one.
 * @param stays how long escalations stay at each level, in words, in the order of the levels; `null` where nobody knows
 * @param render in the reader's language
 */
export function policyPaper(
  title: string,
  facts: readonly Sentence[],
  tables: Tables,
  stays: readonly Sentence[] | null,
  render: (sentence: Sentence) => string,
): PolicyPaper {
  const word = (key: string) => render(say(key));
  return {
    title: isolated(title),
    facts: facts.map(render),
    levelsTitle: word('desk_levels'),
    levelsHead: [
      ...['desk_level', 'desk_urgency', 'desk_support', 'desk_issues'].map(word),
      ...(stays === null ? [] : [word('desk_stays')]),
    ],
    levels: tables.levels.map(({ name, urgency, support, issues }, index) => ({
      shape: tables.looks[index]?.shape ?? 'square',
      kind: render(tables.looks[index]?.word ?? say('path_tone_unknown')),
      cells: [
        ...[name, urgency, support, issues].map(isolated),
        ...(stays === null ? [] : [stays[index] === undefined ? '' : render(stays[index])]),
      ],
    })),
    matrixTitle: word('desk_matrix'),
    head: [
      { shape: null, name: word('desk_issue_type') },
      ...tables.levels.map(({ name }, index) => ({
        shape: tables.looks[index]?.shape ?? ('square' as const),
        name: isolated(name),
      })),
    ],
    rows: tables.rows.map(({ issueType, also, cells }) => ({
      name: isolated(issueType),
      also: also.length === 0 ? null : render(say('desk_also', also.map(isolated).join(', '))),
      cells: cells.map((cell) => (cell === null ? null : cellIn(cell, render))),
    })),
    passed: word('desk_passed'),
    backup: word('desk_backup'),
  };
}

function cellIn(
  { role, holders, limitMinutes }: NonNullable<Tables['rows'][number]['cells'][number]>,
  render: (sentence: Sentence) => string,
): NonNullable<PolicyPaper['rows'][number]['cells'][number]> {
  return {
    role: isolated(role),
    holders:
      holders.length === 0
        ? [{ name: render(say('desk_nobody')), part: 'nobody' }]
        : holders.map(({ personId, name }, index) => ({
            name: name?.trim() ? isolated(name.trim()) : `#${personId}`,
            part: index === 0 ? ('owner' as const) : ('backup' as const),
          })),
    limit: render(
      limitMinutes === null ? say('path_no_limit') : say('desk_limit', lasting(limitMinutes * 60_000)),
    ),
  };
}
