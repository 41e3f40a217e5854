/** Whether a copy is a sign-in: it lies among the copies, and is no copy of what a host said that could be fetched again. */
export function isSignIn({ key }: { key: string }): boolean {
  return key.includes('/token/');
}
