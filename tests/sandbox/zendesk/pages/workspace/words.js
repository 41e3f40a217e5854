import { hostNow } from './api.js';

const minute = 60_000;

export const statusNames = {
  new: 'New',
  open: 'Open',
  pending: 'Pending',
  hold: 'On-hold',
  solved: 'Solved',
  closed: 'Closed',
};

/** "3 hours ago", "yesterday", or the date. */
export function ago(iso) {
  const minutes = Math.floor((hostNow() - Date.parse(iso)) / minute);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} minute${minutes === 1 ? '' : 's'} ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} hour${hours === 1 ? '' : 's'} ago`;
  const days = Math.floor(hours / 24);
  return days < 14 ? `${days} day${days === 1 ? '' : 's'} ago` : day(iso);
}

/** "Mar 2, 2026" */
export function day(iso) {
  return new Date(iso).toLocaleDateString('en-US', {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** "Mar 2, 08:39" */
export function moment(iso) {
  return new Date(iso).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
}

/** The running clock that breaches next, or `null`. */
export function nextBreach(ticket) {
  const running = (ticket.slas?.policy_metrics ?? []).filter(
    ({ stage, breach_at: at }) => stage === 'active' && at,
  );
  return running.sort((a, b) => a.breach_at.localeCompare(b.breach_at))[0] ?? null;
}

/** "24m", "3h", "-12m" and how urgent that is. */
export function timeLeft(metric) {
  const minutes = Math.trunc((Date.parse(metric.breach_at) - hostNow()) / minute);
  const size = Math.abs(minutes);
  const words =
    size < 60 ? `${size}m` : size < 2880 ? `${Math.floor(size / 60)}h` : `${Math.floor(size / 1440)}d`;
  return {
    text: minutes < 0 ? `-${words}` : words,
    tone: minutes < 0 ? 'breached' : minutes < 15 ? 'near' : 'good',
  };
}

export const initials = (name) =>
  name
    .split(' ')
    .map((part) => part[0])
    .join('')
    .slice(0, 2)
    .toUpperCase();
