import { ORG } from './salesforce-desk';
import type { World } from './world';

/** Every request of the extensions to the org that counts against its limit, by what it asks for: a composite by its parts. */
export function salesforceCalls(world: World): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, path, body } of world.sandbox.log.clientCalls({ host: ORG })) {
    const name = path.endsWith('/composite')
      ? partsOf(body)
      : `${method} ${path.replace(/\w{15,18}$/, '{id}')}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function partsOf(body: string | null): string {
  const parts: { referenceId: string; url: string }[] = JSON.parse(body ?? '{}').compositeRequest ?? [];
  if (parts.every(({ url }) => url.endsWith('/describe'))) return 'descriptions';
  return parts.map(({ referenceId }) => referenceId).join(' ');
}
