const UNITS = ['minutes', 'hours', 'days', 'percent'] as const;

/** The unit a parameter is in, by the end of its name (`minutesByTier` are minutes); `null` where it says none. */
export function parameterUnit(name: string): (typeof UNITS)[number] | null {
  const own = name.replace(/By[A-Z].*$/, '').toLowerCase();
  return UNITS.find((unit) => own.endsWith(unit)) ?? null;
}
