/** What a list is sorted by, and which way round. */
export interface TableSort {
  /** Of a column, or an order of its own such as `need`. */
  by: string;
  descending: boolean;
}
