import { placed } from '../../messages/placed';
import { handler } from '../handler';

/** Keeps which anchor each kind of badge found last, for diagnostics: codes and a moment, nothing personal. */
export const onPlaced = handler(placed, async (tools, { host, kind, candidate }) => {
  await tools.local.set(`placed:${host}/${kind}`, { candidate, at: tools.now() });
  return {};
});
