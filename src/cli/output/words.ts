/** Small wording helpers of the command line. */

/** `resourceGroup` → `ResourceGroup`. */
export const titleCase = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** `1 instance`, `3 instances`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `"a", "b" or "c"`. */
export const oneOf = (names: readonly string[]): string =>
  names.length < 2
    ? names.map((name) => `"${name}"`).join('')
    : `${names
        .slice(0, -1)
        .map((name) => `"${name}"`)
        .join(', ')} or "${names.at(-1)}"`;

/** A word of a command line that a person can copy, quoted where a shell would split it. */
export const shellWord = (text: string): string =>
  /^[\w.:@/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
