/** docs/cli.md says what the commands say. `npx vitest run tests/cli/reference.test.ts -u` writes it anew. */
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { reference } from '../../src/cli/reference/markdown.ts';

it('docs/cli.md is up to date', async () => {
  await expect(reference(COMMANDS)).toMatchFileSnapshot('../../docs/cli.md');
});
