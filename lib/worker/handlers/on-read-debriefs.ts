import { compareText } from '../../domain/model/compare-text';
import type { Policy } from '../../domain/model/policy';
import type { Debrief } from '../../messages/debrief';
import { readDebriefs } from '../../messages/read-debriefs';
import { personName } from '../../view/panel/person-name';
import { allDebriefs } from '../debriefs/all-debriefs';
import { CoachNotes } from '../debriefs/coach-notes';
import { withCustomers } from '../debriefs/with-customers';
import { handler } from '../handler';
import type { Past } from '../kpis/past';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';

export const onReadDebriefs = handler(readDebriefs, async (tools, wish) => {
  const read = await tools.past.read(tools);
  if (read.state === 'reading') return read;
  const { past } = read;
  const notes = await new CoachNotes(tools.local).all();
  const debriefs = allDebriefs(past, await policies(tools, past), notes);
  const had = ({ stays }: Pick<Debrief, 'stays'>) => stays.flatMap(({ ownerId }) => ownerId ?? []);
  const isDone = ({ note }: Pick<Debrief, 'note'>) => note !== null && note.discussedAt !== null;
  const matching = debriefs.filter(
    (debrief) =>
      (wish.owner === null || had(debrief).includes(wish.owner)) &&
      (wish.issueType === null || debrief.issueType.id === wish.issueType) &&
      (wish.discussed === 'all' || isDone(debrief) === (wish.discussed === 'done')),
  );
  const named = (things: readonly (readonly [string, string])[]) =>
    [...new Map(things)].map(([id, name]) => ({ id, name })).sort((a, b) => compareText(a.name, b.name));
  return readDebriefs.answer.parse({
    state: 'told',
    total: matching.length,
    debriefs: await withCustomers(tools, past, matching.slice(wish.from, wish.from + wish.count)),
    owners: named(debriefs.flatMap(had).map((id) => [id, personName(past.people, id)] as const)),
    issueTypes: named(debriefs.map(({ issueType: { id, name } }) => [id, name] as const)),
    all: debriefs.length,
    open: debriefs.filter((debrief) => !isDone(debrief)).length,
  });
});

/** Each version that the logs name, once. */
async function policies(tools: WorkerTools, { tickets }: Past): Promise<(version: string | null) => Policy> {
  const inForce = await currentPolicy(tools);
  const versions = new Set(
    tickets.flatMap(({ escalation }) => escalation?.map(({ policyVersion }) => policyVersion) ?? []),
  );
  const known = new Map<string | null, Policy>();
  for (const version of versions) known.set(version, (await tools.policies.byVersion(version)) ?? inForce);
  return (version) => known.get(version) ?? inForce;
}
