import { HostError } from '../../host-error';

/** What only some plans have: `null` where the host knows no such address (404). */
export async function ifThere<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof HostError && error.problem === 'not-found') return null;
    throw error;
  }
}
