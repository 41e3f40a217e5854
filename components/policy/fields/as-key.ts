/** An id or the name of a field as a part of a key of the catalogue: `customerTickets` and `customer-tickets` are `customer_tickets`. */
export function asKey(name: string): string {
  return name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
