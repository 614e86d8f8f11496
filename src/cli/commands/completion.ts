/** `scale completion`. */
import type { Command } from '../command.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'pwsh'] as const;

export const completionCommand: Command = {
  name: 'completion',
  group: 'Shell',
  summary: 'Print a script that completes the words of this command',
  arguments: [{ name: 'shell', description: 'the shell to complete in', choices: SHELLS }],
  options: [],
  examples: [
    { says: 'bash, in ~/.bashrc', line: 'eval "$(scale completion bash)"' },
    { says: 'zsh, in ~/.zshrc after compinit', line: 'eval "$(scale completion zsh)"' },
    { says: 'fish', line: 'scale completion fish > ~/.config/fish/completions/scale.fish' },
    { says: 'PowerShell, in $PROFILE', line: 'scale completion pwsh | Out-String | Invoke-Expression' },
  ],
  async run({ input, streams, commands }) {
    const { completionScript } = await import('../reference/completion.ts');
    const shell = SHELLS.find((known) => known === input.text('shell')) ?? 'bash';
    streams.stdout.write(completionScript(commands, shell));
  },
};
