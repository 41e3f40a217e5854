import type { World } from './world';

/** Every request of the extensions to Zendesk, by what it was for; with a person, of theirs alone. */
export function callsOf(world: World, user?: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, path, query } of world.sandbox.log.clientCalls(user === undefined ? {} : { user })) {
    const name = classOf(method, path, decodeURIComponent(query));
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** All of them together. */
export function total(calls: Record<string, number>): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}

function classOf(method: string, path: string, query: string): string {
  if (method !== 'GET') return 'write';
  if (path === '/api/v2/tickets/show_many.json') return 'rows';
  if (/^\/api\/v2\/tickets\/\d+\.json$/.test(path)) return 'ticket';
  if (/^\/api\/v2\/tickets\/\d+\/comments\.json$/.test(path)) return 'comments';
  if (path === '/api/v2/activities.json') return 'changes';
  if (path === '/api/v2/users/me.json') return 'me';
  if (path === '/api/v2/search.json' && query.includes('assignee:me')) return 'queue';
  if (path === '/api/v2/search.json' && query.includes('organization:')) return 'customer';
  return `${method} ${path}`;
}
