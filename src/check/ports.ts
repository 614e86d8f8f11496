/** Well-known ports that rules speak of. */
export const HTTP_PORT = 80;
export const HTTPS_PORT = 443;
/** Ports on which an application is expected to speak HTTP, as the PSRule project lists them. */
export const WEB_PORTS: readonly number[] = [HTTP_PORT, HTTPS_PORT, 8080];
/** Ports over which machines are administrated. */
export const ADMIN_PORTS: ReadonlyMap<number, string> = new Map([
  [22, 'SSH'],
  [3389, 'remote desktop'],
]);
