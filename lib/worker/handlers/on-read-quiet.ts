import type { Policy } from '../../domain/model/policy';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { quietedBy } from '../../domain/triggers/quieted-by';
import { readQuiet } from '../../messages/read-quiet';
import { knownMe } from '../../pull/known-me';
import { ruleName } from '../../view/panel/rule-name';
import { handler } from '../handler';
import { snoozeBook } from '../notices/snooze-book';
import { currentPolicy } from '../policy/current-policy';
import { recordOfKey } from '../record-of-key';
import type { WorkerTools } from '../worker-tools';

export const onReadQuiet = handler(readQuiet, async (tools) => {
  const policy = await currentPolicy(tools);
  const snoozed = (await snoozeBook.all(tools, tools.now())).map(({ recordKey, topic, until, reason }) => ({
    ...{ what: { topic }, recordKey, until, reason },
  }));
  const quiet = [...(await quietRules(tools, policy)), ...snoozed];
  return {
    quiet: await Promise.all(
      quiet.map(async (one) => ({
        ...one,
        ref: await recordOfKey(tools, one.recordKey),
        subject: (await tools.copies.read(one.recordKey, StoredTicket))?.value.facts.ticket.subject ?? null,
      })),
    ),
  };
});

async function quietRules(tools: WorkerTools, policy: Policy) {
  const log = await tools.signals.all();
  const mine = new Map<string, string | null>();
  for (const { account } of await tools.accounts.all())
    mine.set(account, (await knownMe(tools, account))?.id ?? null);
  return log
    .filter(({ kind }) => kind === 'muted' || kind === 'snoozed')
    .filter((line) => {
      const personId = mine.get(line.recordKey.split('/')[0] ?? '') ?? null;
      return (
        personId !== null &&
        line.authorId === personId &&
        quietedBy(log, { ...line, personId }, tools.now()) === line
      );
    })
    .map(({ recordKey, rule, kind, until, reason }) => {
      const name = ruleName(rule, policy);
      return {
        what: {
          rule,
          name: name.kind === 'text' ? { text: name.text } : { key: name.key },
          everywhere: kind === 'muted',
        },
        recordKey,
        until: until ?? null,
        reason: reason ?? '',
      };
    });
}
