import { printOf } from '../../platform/print-of';

const DIGITS = 10;

/** What the content of a policy is recognised by in its version's name. */
export async function contentPrint(content: string): Promise<string> {
  return (await printOf(content)).slice(0, DIGITS);
}
