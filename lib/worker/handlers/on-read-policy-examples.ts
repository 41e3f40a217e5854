import fourLevels from '../../../policies/four-levels.json';
import threeLevels from '../../../policies/three-levels.json';
import { defaultPolicy } from '../../domain/default-policy/default-policy';
import { loadPolicy } from '../../domain/policy/load-policy';
import { readPolicyExamples } from '../../messages/read-policy-examples';
import { handler } from '../handler';
import { importedName } from '../policy/imported-name';

/** The files that stand in the repository as examples. */
const FILES = [
  ['three-levels', threeLevels],
  ['four-levels', fourLevels],
] as const;

export const onReadPolicyExamples = handler(readPolicyExamples, async () => {
  const examples = await Promise.all(
    FILES.map(async ([id, file]) => {
      const policy = loadPolicy(JSON.stringify(file));
      return { id, policy: { ...policy, version: await importedName(policy) } };
    }),
  );
  return { examples: [{ id: 'shipped' as const, policy: defaultPolicy }, ...examples] };
});
