import type { Person } from '../../../lib/domain/model/person';

/** Who works at the sample desk. */
export const staff: Person[] = [
  { id: '9001', name: 'Maya Ortiz', role: 'agent' },
  { id: '9002', name: 'Priya Raman', role: 'agent' },
  { id: '9003', name: 'Jonas Weber', role: 'agent' },
  { id: '9004', name: 'Ada Lindqvist', role: 'admin' },
  { id: '9005', name: 'Sofia Marchetti', role: 'admin' },
  { id: '9006', name: 'Platform team', role: 'group' },
];
