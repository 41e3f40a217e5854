import { defaultPolicy } from '../../domain/default-policy/default-policy';
import { nameOwner } from '../../messages/name-owner';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { observe } from '../observe';
import { NamedOwners } from '../policy/named-owners';
import { ShownInTabs } from '../shown-in-tabs';

/** Keeps who holds a role; every ticket in sight is assessed anew, because its next owner may be known now. */
export const onNameOwner = handler(nameOwner, async (tools, owner) => {
  if (!defaultPolicy.roles.some((role) => role.id === owner.role)) throw new MessageFailure('unknown-role');
  await new NamedOwners(tools.local).add(owner);
  for (const ref of await new ShownInTabs(tools.session).records()) await observe(tools, ref);
  return {};
});
