import { recordKey } from '../../domain/model/record-key';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { setIssueType } from '../../messages/set-issue-type';
import { knownMe } from '../../pull/known-me';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { policyFor } from '../policy/policy-for';
import { IssueTypeOverrides } from '../preflight/issue-type-overrides';
import { showTicket } from '../show-ticket';

/** Keeps somebody's word on the kind of issue; the way up, its owners and the badge follow. */
export const onSetIssueType = handler(setIssueType, async (tools, { ref, issueType }) => {
  const overrides = new IssueTypeOverrides(tools.local);
  const key = recordKey(ref);
  if (issueType === null) await overrides.forget(key);
  else {
    const copy = await tools.copies.read(key, StoredTicket);
    const { issueTypes } = await policyFor(tools, copy?.value.facts.events ?? null);
    if (!issueTypes.some(({ id }) => id === issueType)) throw new MessageFailure('unknown-issue-type');
    const me = await knownMe(tools, ref.account);
    if (me === null) throw new MessageFailure('unknown-me');
    await overrides.say({ recordKey: key, issueType, authorId: me.id, at: tools.now() });
  }
  await showTicket(tools, ref);
  return {};
});
