/** Open from `start` until `end`, in milliseconds since local midnight: 0 to 86,400,000. */
export interface OpenHours {
  start: number;
  end: number;
}
