/** Completion scripts for four shells, made from the commands. They hold all words, so pressing Tab starts nothing. */
import { type Command, longFlag, type Option, takesValue } from '../command.ts';
import { GROUP_SUMMARIES } from './groups.ts';

export type Shell = 'bash' | 'zsh' | 'fish' | 'pwsh';

export function completionScript(commands: readonly Command[], shell: Shell): string {
  const places = placesOf(commands);
  return { bash, zsh, fish, pwsh }[shell](places);
}

/** A place on the command line: what was typed, and what can follow. */
interface Place {
  /** `vmss show`; empty at the start. */
  readonly path: string;
  readonly words: readonly { readonly word: string; readonly says: string }[];
  readonly options: readonly Option[];
  readonly isGroup: boolean;
}

function placesOf(commands: readonly Command[]): Place[] {
  const next = new Map<string, Place['words'][number][]>([['', []]]);
  const add = (path: string, word: string, says: string) => {
    const words = next.get(path) ?? [];
    if (!words.some((known) => known.word === word)) words.push({ word, says });
    next.set(path, words);
  };
  for (const { name, summary } of commands) {
    const [first = '', second] = name.split(' ');
    add('', first, second === undefined ? summary : (GROUP_SUMMARIES[first] ?? ''));
    if (second !== undefined) add(first, second, summary);
  }
  const groups = [...next].map(([path, words]): Place => ({ path, words, options: [], isGroup: true }));
  const leaves = commands.map(
    ({ name, arguments: args = [], options }): Place => ({
      path: name,
      words: (args[0]?.choices ?? []).map((word) => ({ word, says: '' })),
      options,
      isGroup: false,
    }),
  );
  return [...groups, ...leaves];
}

const flagsOf = ({ options }: Place): string[] => [...options.map(longFlag), '--help'];
const wordsOf = (place: Place): string => [...place.words.map(({ word }) => word), ...flagsOf(place)].join(' ');

/** Options whose value is one of some words, and options whose value is a path, over all commands. */
function valuesOf(places: readonly Place[]): { choices: [flag: string, words: string][]; paths: string[] } {
  const options = new Map(places.flatMap((place) => place.options).map((option) => [longFlag(option), option]));
  const choices = [...options].flatMap(([flag, { choices: words }]): [string, string][] =>
    words ? [[flag, words.join(' ')]] : [],
  );
  return { choices, paths: [...options].filter(([, option]) => option.isPath).map(([flag]) => flag) };
}

function bash(places: readonly Place[]): string {
  const { choices, paths } = valuesOf(places);
  const cases = places.map((place) => `    "${place.path}") words="${wordsOf(place)}" ;;`);
  const values = choices.map(
    ([flag, words]) => `    ${flag}) COMPREPLY=($(compgen -W "${words}" -- "$current")); return ;;`,
  );
  const groups = places.filter((place) => place.isGroup && place.path !== '').map((place) => place.path);
  return `# Completion of the scale command for bash.
_scale() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path="" word words="" i
  case "$previous" in
${values.join('\n')}
    ${paths.join('|')}) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    [[ "$word" == -* ]] && continue
    case "$path" in
      "") path="$word" ;;
      ${groups.join('|')}) path="$path $word" ;;
    esac
  done
  case "$path" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _scale scale
`;
}

const zsh = (
  places: readonly Place[],
): string => `# Completion of the scale command for zsh, by way of its bash completion.
autoload -U +X bashcompinit && bashcompinit
${bash(places)}`;

const quoted = (text: string): string => `'${text.replace(/'/g, "\\'")}'`;

function fish(places: readonly Place[]): string {
  const lines = places.flatMap((place) => [
    ...place.words.map(
      ({ word, says }) => `complete -c scale -n "${typed(place)}" -a ${word}${says ? ` -d ${quoted(says)}` : ''}`,
    ),
    ...place.options.map((option) => `complete -c scale -n "${typed(place)}" ${fishOption(option)}`),
  ]);
  return `# Completion of the scale command for fish.
function __scale_words
  for word in (commandline -opc)[2..-1]
    string match -q -- '-*' $word; or echo $word
  end
end
complete -c scale -f
complete -c scale -l help -s h -d 'print help'
${lines.join('\n')}
`;
}

/** Behind a group only its commands follow; behind a command its options may follow anything. */
function typed({ path, isGroup }: Place): string {
  if (path === '') return 'test (count (__scale_words)) -eq 0';
  const words = isGroup ? '(__scale_words)' : `(__scale_words)[1..${path.split(' ').length}]`;
  return `test (string join ' ' ${words}) = '${path}'`;
}

function fishOption(option: Option): string {
  const short = /^-(\w),/.exec(option.flags)?.[1];
  const value = option.choices
    ? ` -x -a ${quoted(option.choices.join(' '))}`
    : option.isPath
      ? ' -r -F'
      : takesValue(option)
        ? ' -x'
        : '';
  return `-l ${longFlag(option).slice(2)}${short ? ` -s ${short}` : ''}${value} -d ${quoted(option.description)}`;
}

function pwsh(places: readonly Place[]): string {
  const { choices } = valuesOf(places);
  const table = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([key, words]) => `    '${key}' = '${words}'`).join('\n');
  return `# Completion of the scale command for PowerShell.
Register-ArgumentCompleter -Native -CommandName scale -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $places = @{
${table(places.map((place) => [place.path, wordsOf(place)]))}
  }
  $values = @{
${table(choices)}
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete) { $typed = @($typed | Select-Object -SkipLast 1) }
  $last = if ($typed.Count) { $typed[-1] } else { '' }
  $words = @($typed | Where-Object { $_ -notlike '-*' })
  $found = if ($values.ContainsKey($last)) { $values[$last] } else {
    $path = ($words | Select-Object -First 2) -join ' '
    if (-not $places.ContainsKey($path)) { $path = "$($words | Select-Object -First 1)" }
    $places[$path]
  }
  "$found" -split ' ' | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}
