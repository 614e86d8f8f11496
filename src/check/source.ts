/** The allowed source of the network security group: what kind of thing it is. */

export type SourceKind =
  /** Every network there is. */
  | 'any'
  | 'internet'
  /** Nothing that comes from outside the network. */
  | 'inside'
  /** Looks like an address and is none. */
  | 'broken'
  /** A service tag or a range that lets some in. */
  | 'some';

const ADDRESS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/;
const INSIDE = new Set(['virtualnetwork', 'azureloadbalancer']);

/** Service tags are compared as Azure does: without regard to case. */
export function sourceKind(source: string): SourceKind {
  const address = ADDRESS.exec(source);
  if (!address) {
    const tag = source.toLowerCase();
    if (source === '*' || tag === 'any') return 'any';
    if (tag === 'internet') return 'internet';
    return INSIDE.has(tag) ? 'inside' : 'some';
  }
  const [first = 0, second = 0, ...rest] = address.slice(1, 5).map(Number);
  const prefix = Number(address[5] ?? 32);
  if ([first, second, ...rest].some((octet) => octet > 255) || prefix > 32) return 'broken';
  if (prefix === 0) return 'any';
  return isPrivate(first, second, prefix) ? 'inside' : 'some';
}

/** Tags that hold the addresses from which Traffic Manager probes. */
export const admitsTrafficManager = (source: string): boolean => /^azure(?:trafficmanager|cloud)/i.test(source);

/** The ranges 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16 (RFC 1918). */
const isPrivate = (first: number, second: number, prefix: number): boolean =>
  (first === 10 && prefix >= 8) ||
  (first === 172 && second >= 16 && second < 32 && prefix >= 12) ||
  (first === 192 && second === 168 && prefix >= 16);
