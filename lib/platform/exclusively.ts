/** Runs one piece of work at a time per name, in this extension: across handlers and pages. */
export type Exclusively = <T>(name: string, work: () => Promise<T>) => Promise<T>;
