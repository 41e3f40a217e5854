/** Whether a pop-up is one for many notices: a burst of them, or what came while nobody was there. It belongs to no account alone. */
export function standsForMany(id: string): boolean {
  return /^(burst|summary)\//.test(id);
}
