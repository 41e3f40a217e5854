import type { z } from 'zod';
import { findingAt } from './finding-at';
import type { PolicyFinding } from './policy-finding';

type Issue = z.core.$ZodIssue;
type Path = PolicyFinding['path'];

const ID_PATTERN = '/^[a-z0-9][a-z0-9-]{0,39}$/';

/** What a schema says against a policy file, in words for people: one finding per unknown key, one for everything else. */
export function findingsOfIssue(issue: Issue, data: unknown): PolicyFinding[] {
  const path = plainPath(issue.path);
  const say = (rule: string, ...values: (string | number)[]) => [
    findingAt(data, rule, 'error', path, fieldOf(path), ...values),
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => findingAt(data, 'unknown-key', 'error', [...path, key], key));
    case 'invalid_union':
      return ofUnion(issue, data);
    case 'invalid_type':
      return [
        valueAt(data, path) === undefined
          ? findingAt(data, 'missing', 'error', path, fieldOf(path))
          : findingAt(data, 'wrong-type', 'error', path, fieldOf(path), {
              kind: 'message',
              key: `lint_type_${issue.expected}`,
            }),
      ];
    case 'invalid_value':
      return say('not-a-choice', issue.values.map(String).join(', '));
    case 'invalid_format':
      return issue.pattern === ID_PATTERN ? say('bad-id') : say('bad-text', issue.pattern ?? issue.format);
    case 'too_small':
      if (isSpans(path)) return [findingAt(data, 'calendar-without-spans', 'error', path)];
      return say(`too-small-${sizeOf(issue.origin)}`, Number(issue.minimum));
    case 'too_big':
      return say(`too-big-${sizeOf(issue.origin)}`, Number(issue.maximum));
    default:
      return say('not-allowed', issue.message);
  }
}

/** Of several kinds a value may be, the one that it comes nearest to is meant: whose complaints lie deepest, then the fewest. */
function ofUnion(issue: Extract<Issue, { code: 'invalid_union' }>, data: unknown): PolicyFinding[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  if (issue.errors.length === 0) {
    const path = plainPath(issue.path);
    return [findingAt(data, 'unknown-kind', 'error', path, fieldOf(path))];
  }
  const [nearest = []] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || weight(a) - weight(b));
  return nearest.flatMap((inner) =>
    findingsOfIssue({ ...inner, path: [...issue.path, ...inner.path] }, data),
  );
}

/** A complaint about the kind itself weighs more than one about what is in it: `[]` is a list, only too short. */
function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, { code }) => sum + (/^invalid_(type|value)$/.test(code) ? 100 : 1), 0);
}

function sizeOf(origin: string): 'text' | 'list' | 'number' {
  if (origin === 'string') return 'text';
  return origin === 'array' || origin === 'set' || origin === 'map' ? 'list' : 'number';
}

function isSpans([list, , field, ...more]: Path): boolean {
  return list === 'calendars' && field === 'spans' && more.length === 0;
}

function plainPath(path: readonly PropertyKey[]): Path {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}

function fieldOf(path: Path): string {
  return String(path.findLast((key) => typeof key === 'string') ?? '');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    data,
  );
}
