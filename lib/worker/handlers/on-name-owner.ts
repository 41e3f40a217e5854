import { nameOwner } from '../../messages/name-owner';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { observe } from '../observe';
import { currentPolicy } from '../policy/current-policy';
import { NamedOwners } from '../policy/named-owners';
import { ShownInTabs } from '../shown-in-tabs';

/** Keeps who holds a role; every ticket in sight is assessed anew, because its next owner may be known now. */
export const onNameOwner = handler(nameOwner, async (tools, owner) => {
  // Of an escalation that keeps an older version, a role that the newest does not have may be asked for.
  const policies = [
    await currentPolicy(tools),
    ...(await tools.policies.inForceSince()).map(({ policy }) => policy),
  ];
  const isRole = policies.some(({ roles }) => roles.some((role) => role.id === owner.role));
  if (!isRole) throw new MessageFailure('unknown-role');
  // In turn with a draft that is activated, which takes names over.
  await tools.exclusively('policy', () => new NamedOwners(tools.local).add(owner));
  for (const ref of await new ShownInTabs(tools.session).records()) await observe(tools, ref);
  await tools.changed('settings');
  return {};
});
