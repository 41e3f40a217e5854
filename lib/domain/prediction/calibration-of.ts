import { Band } from '../model/band';
import type { Policy } from '../model/policy';
import { bandOf } from './band-of';

interface Told {
  /** What was said, 0-1. */
  probability: number;
  escalated: boolean;
}

/** Errors are noise in groups smaller than this. */
const SMALLEST_GROUP = 50;
const MOST_GROUPS = 10;

/** How far what was said can be trusted. */
interface Calibration {
  tickets: number;
  /** Mean squared error, 0-1; 0 is perfect (Brier 1950). `null` without tickets. */
  brier: number | null;
  /** By how much what is said misses what happens, 0-1: mean over groups of like numbers, by their size. `null` without tickets. */
  error: number | null;
  /** Said and happened, in per cent, for each band that has tickets, the lowest first. */
  bands: { band: Band; tickets: number; saidPercent: number; escalatedPercent: number }[];
}

/** Compares what was said of tickets with what became of them, whatever their order. */
export function calibrationOf(told: readonly Told[], edges: Policy['risk']['bands']): Calibration {
  const inOrder = told.toSorted(
    (a, b) => a.probability - b.probability || Number(a.escalated) - Number(b.escalated),
  );
  const groups = Math.max(1, Math.min(MOST_GROUPS, Math.floor(told.length / SMALLEST_GROUP)));
  const gaps = Array.from({ length: groups }, (_, index) => {
    const from = Math.floor((index * told.length) / groups);
    const group = inOrder.slice(from, Math.floor(((index + 1) * told.length) / groups));
    return Math.abs(sumOf(group, said) - sumOf(group, happened));
  });
  return {
    tickets: told.length,
    brier: told.length === 0 ? null : sumOf(inOrder, squaredMiss) / told.length,
    error: told.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / told.length,
    bands: Band.options.flatMap((band) => {
      const inBand = inOrder.filter(
        ({ probability }) => bandOf(Math.round(100 * probability), edges) === band,
      );
      const percent = (value: (one: Told) => number) => (100 * sumOf(inBand, value)) / inBand.length;
      return inBand.length === 0
        ? []
        : [
            {
              band,
              tickets: inBand.length,
              saidPercent: percent(said),
              escalatedPercent: percent(happened),
            },
          ];
    }),
  };
}

const said = ({ probability }: Told) => probability;
const happened = ({ escalated }: Told) => Number(escalated);
const squaredMiss = ({ probability, escalated }: Told) => (probability - Number(escalated)) ** 2;

function sumOf(told: readonly Told[], value: (one: Told) => number): number {
  return told.reduce((sum, one) => sum + value(one), 0);
}
