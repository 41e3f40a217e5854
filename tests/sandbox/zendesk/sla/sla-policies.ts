import type { SeedPriority, SeedTier } from '../../seed/seed';

export type SlaMetric =
  | 'first_reply_time'
  | 'next_reply_time'
  | 'requester_wait_time'
  | 'total_resolution_time';
type Targets = Record<SeedPriority, number>;

/** A policy applies to the tickets of one tier. Targets are calendar minutes (24x7); a ticket without priority has none. */
export interface SlaPolicy {
  id: number;
  title: string;
  description: string;
  tier: SeedTier;
  targets: Partial<Record<SlaMetric, Targets>>;
}

const targets = (urgent: number, high: number, normal: number, low: number): Targets => ({
  urgent,
  high,
  normal,
  low,
});

/** In the order of their position: the first that matches applies. */
export const slaPolicies: SlaPolicy[] = [
  {
    id: 360_001_113_721,
    title: 'Strategic',
    description: 'Named customers: answered within the half hour when production stands still',
    tier: 'Strategic',
    targets: {
      first_reply_time: targets(30, 60, 240, 480),
      next_reply_time: targets(60, 120, 480, 1440),
      total_resolution_time: targets(1440, 2880, 10_080, 20_160),
    },
  },
  {
    id: 360_001_113_741,
    title: 'Gold',
    description: 'Gold support contract',
    tier: 'Gold',
    targets: {
      first_reply_time: targets(60, 120, 480, 1440),
      next_reply_time: targets(60, 154, 720, 1440),
      requester_wait_time: targets(1440, 2880, 7200, 14_400),
      total_resolution_time: targets(1440, 2880, 10_080, 20_160),
    },
  },
  {
    id: 360_001_113_761,
    title: 'Silver',
    description: 'Silver support contract',
    tier: 'Silver',
    targets: {
      first_reply_time: targets(120, 240, 1440, 2880),
      next_reply_time: targets(240, 360, 480, 1440),
    },
  },
  {
    id: 360_001_113_781,
    title: 'Free',
    description: 'First answer only',
    tier: 'Free',
    targets: { first_reply_time: targets(1440, 1440, 2880, 4320) },
  },
];
