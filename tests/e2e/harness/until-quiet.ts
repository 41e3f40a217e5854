import { expect } from '@playwright/test';
import type { Sandbox } from '../../sandbox/start-sandbox';

/** Waits until every API call of the extension is answered and none has come for `milliseconds`. Gives all of them so far. */
export async function untilQuiet(sandbox: Sandbox, milliseconds = 1_000) {
  let seen = -1;
  let since = 0;
  await expect
    .poll(
      () => {
        const calls = sandbox.log.clientCalls();
        const open = calls.some(({ status }) => status === null);
        if (open || calls.length !== seen) since = performance.now();
        seen = calls.length;
        return performance.now() - since >= milliseconds;
      },
      { message: 'the extension has come to rest', intervals: [100] },
    )
    .toBe(true);
  return sandbox.log.clientCalls();
}
