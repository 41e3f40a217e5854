/** The words an industry uses, put into the stories. */
export interface Industry {
  units: string;
  unit: string;
  place: string;
  worker: string;
  workers: string;
  job: string;
  jobs: string;
  goods: string;
}

/** Industries of the customers. */
export const industries = {
  Logistics: {
    units: 'trucks',
    unit: 'truck',
    place: 'depot',
    worker: 'driver',
    workers: 'drivers',
    job: 'tour',
    jobs: 'tours',
    goods: 'pallets',
  },
  Manufacturing: {
    units: 'machines',
    unit: 'machine',
    place: 'plant',
    worker: 'technician',
    workers: 'technicians',
    job: 'work order',
    jobs: 'work orders',
    goods: 'parts',
  },
  Retail: {
    units: 'stores',
    unit: 'store',
    place: 'branch',
    worker: 'store manager',
    workers: 'store managers',
    job: 'delivery',
    jobs: 'deliveries',
    goods: 'orders',
  },
  Healthcare: {
    units: 'wards',
    unit: 'ward',
    place: 'clinic',
    worker: 'nurse',
    workers: 'nurses',
    job: 'transport',
    jobs: 'transports',
    goods: 'samples',
  },
  'Financial services': {
    units: 'branches',
    unit: 'branch',
    place: 'office',
    worker: 'advisor',
    workers: 'advisors',
    job: 'appointment',
    jobs: 'appointments',
    goods: 'documents',
  },
  Hospitality: {
    units: 'properties',
    unit: 'property',
    place: 'hotel',
    worker: 'housekeeper',
    workers: 'housekeepers',
    job: 'task',
    jobs: 'tasks',
    goods: 'bookings',
  },
  Energy: {
    units: 'substations',
    unit: 'substation',
    place: 'site',
    worker: 'field engineer',
    workers: 'field engineers',
    job: 'inspection',
    jobs: 'inspections',
    goods: 'meters',
  },
  Education: {
    units: 'campuses',
    unit: 'campus',
    place: 'faculty',
    worker: 'caretaker',
    workers: 'caretakers',
    job: 'job',
    jobs: 'jobs',
    goods: 'rooms',
  },
} satisfies Record<string, Industry>;
