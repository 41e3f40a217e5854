import type { Policy } from '../model/policy';
import { identityIn } from './identity-in';
import { placeInWords } from './place-in-words';
import type { PolicyChange } from './policy-change';
import { valueInWords } from './value-in-words';

type Path = readonly (string | number)[];

interface Sides {
  from: { policy: Policy; path: Path };
  to: { policy: Policy; path: Path };
}

/** What a file calls itself says nothing about what it says. */
const LEFT_OUT = ['version', 'format'];

/**
 * What another version says otherwise, in the order of the file: entries of lists are found again by their ids wherever they stand. The
 * same policy under two names has no difference.
 */
export function comparePolicies(from: Policy, to: Policy): PolicyChange[] {
  const sides: Sides = { from: { policy: from, path: [] }, to: { policy: to, path: [] } };
  return keysOf(from, to)
    .filter((key) => !LEFT_OUT.includes(key))
    .flatMap((key) => compare(valueAt(from, key), valueAt(to, key), stepped(sides, key, key)));
}

function compare(from: unknown, to: unknown, sides: Sides): PolicyChange[] {
  if (same(from, to)) return [];
  if (isList(from) && isList(to)) return compareLists(from, to, sides);
  if (isObject(from) && isObject(to))
    return keysOf(from, to).flatMap((key) =>
      compare(valueAt(from, key), valueAt(to, key), stepped(sides, key, key)),
    );
  return [change(sides, isNothing(from) ? 'added' : isNothing(to) ? 'removed' : 'changed', from, to)];
}

function compareLists(from: readonly unknown[], to: readonly unknown[], sides: Sides): PolicyChange[] {
  const list = String(sides.to.path.at(-1));
  const ids = (entries: readonly unknown[]) => entries.map((entry) => identityIn(list, entry));
  const [before, after] = [ids(from), ids(to)];
  const known = [...before, ...after].every((id) => id !== null);
  const twice = [before, after].some((all) => new Set(all).size < all.length);
  if (!known || twice) return [change(sides, 'changed', from, to)];
  const changes = to.flatMap((entry, index) => {
    const was = before.indexOf(after[index] ?? null);
    const here = stepped(sides, was < 0 ? index : was, index);
    return was < 0 ? [change(here, 'added', undefined, entry)] : compare(from[was], entry, here);
  });
  const gone = from.flatMap((entry, index) =>
    after.includes(before[index] ?? null)
      ? []
      : [change(stepped(sides, index, index), 'removed', entry, undefined)],
  );
  const order = (all: readonly (string | null)[], others: readonly (string | null)[]) =>
    all.filter((id) => others.includes(id)).join('\n');
  const moved = order(before, after) === order(after, before) ? [] : [change(sides, 'moved', null, null)];
  return [...changes, ...gone, ...moved];
}

function change(sides: Sides, what: PolicyChange['what'], from: unknown, to: unknown): PolicyChange {
  const { policy, path } = what === 'removed' && isNothing(to) ? sides.from : sides.to;
  const depth = placedDepth(path);
  const fields = path.slice(depth).filter((part) => typeof part === 'string');
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  const words = (side: Sides['from'], value: unknown) => valueInWords(side.policy, String(key), value);
  return {
    path,
    place: depth === 0 ? null : placeInWords(policy, path.slice(0, depth)),
    fields,
    what,
    from: what === 'moved' ? null : words(sides.from, from),
    to: what === 'moved' ? null : words(sides.to, to),
  };
}

const INNER: Readonly<Record<string, string>> = {
  matrix: 'cells',
  playbooks: 'tasks',
  healthCards: 'metrics',
};

/** How many parts of the path `placeInWords` has a name for. */
function placedDepth([list, index, inner, innerIndex]: Path): number {
  if (typeof index !== 'number') return 0;
  return INNER[String(list)] === inner && typeof innerIndex === 'number' ? 4 : 2;
}

function stepped({ from, to }: Sides, before: string | number, after: string | number): Sides {
  return { from: { ...from, path: [...from.path, before] }, to: { ...to, path: [...to.path, after] } };
}

function keysOf(from: object, to: object): string[] {
  return [...new Set([...Object.keys(to), ...Object.keys(from)])];
}

function valueAt(value: object, key: string): unknown {
  return Reflect.get(value, key);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isObject);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

function same(a: unknown, b: unknown): boolean {
  if (isNothing(a) && isNothing(b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => same(one, b[index]));
  if (isObject(a) && isObject(b)) return keysOf(a, b).every((key) => same(valueAt(a, key), valueAt(b, key)));
  return a === b;
}
