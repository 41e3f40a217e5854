import { placed } from '../../messages/placed';
import { handler } from '../handler';

/** Keeps which anchor each kind of badge found last, for diagnostics: codes and a moment, nothing personal. */
export const onPlaced = handler(placed, async (tools, { host, candidates }) => {
  const at = tools.now();
  for (const [kind, candidate] of Object.entries(candidates))
    await tools.local.set(`placed:${host}/${kind}`, { candidate, at });
  return {};
});
