/** Whether an org is a sandbox: enhanced domains name the partition, older ones carry the sandbox's name behind two dashes. */
export function isSandbox(account: string): boolean {
  return /\.sandbox\.my\./.test(account) || /^[a-z0-9-]*[a-z0-9]--[a-z0-9]/.test(account);
}
