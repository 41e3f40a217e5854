/** By what the rest of the policy and the logs know a trigger: its own id, else that of its rule. */
export function triggerId({ id, rule }: { id?: string | undefined; rule: string }): string {
  return id ?? rule;
}
