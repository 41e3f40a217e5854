/** The identifier of a shipped role: its name in lower case with hyphens. */
export function roleId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
