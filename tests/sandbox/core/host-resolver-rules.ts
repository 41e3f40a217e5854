/** The Chromium flag that sends the hosts' real names to the sandbox. Use it together with `--ignore-certificate-errors`. */
export function hostResolverRules(port: number): string {
  const names = ['*.zendesk.com', '*.force.com', '*.salesforce.com'];
  return `--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1:${port}`).join(', ')}`;
}
