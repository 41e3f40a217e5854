import type { WriteResult } from '../../contract';
import { HostError } from '../../host-error';

/**
 * Does one thing beside a transition, and not twice: it is looked for first, and again where the answer leaves open whether it was done.
 * A record that somebody else is writing to is tried once more. Never throws for what Salesforce does: what went wrong is a warning in
 * its own words.
 * @param stands whether it is there already; `null` where that cannot be seen.
 * @param later whether it may have been done earlier: then it is not done where nobody can see it.
 */
export async function onceBeside(
  part: string,
  later: boolean,
  stands: () => Promise<boolean | null>,
  act: () => Promise<boolean>,
): Promise<WriteResult['warnings']> {
  const failed = (words: string) => [{ part, words }];
  try {
    const there = await seen(stands);
    if (there === true) return [];
    if (there === null && later) return failed('');
    return (await onceMore(act)) ? [] : failed('');
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // A refusal may say that it is there by now.
    return (await seen(stands)) === true ? [] : failed(error.details.hostWords ?? error.message);
  }
}

async function seen(stands: () => Promise<boolean | null>): Promise<boolean | null> {
  try {
    return await stands();
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

async function onceMore<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof HostError && error.problem === 'conflict') return act();
    throw error;
  }
}
