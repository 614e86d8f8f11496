/** The design commands: files and zip from a design, and what bad input comes to. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { freshFolder } from './support/folder.ts';
import { scale } from './support/scale.ts';

const at = freshFolder();

const design = (values: object): string => JSON.stringify({ format: 1, values });

describe('scale generate and scale package', () => {
  it('write the same files, byte for byte', async () => {
    await scale(['generate', '--preset', 'two-regions', '--out', at('deep/folder')]);
    await scale(['package', '--preset', 'two-regions', '--out', at('app.zip')]);
    const zipped = Object.entries(unzipSync(readFileSync(at('app.zip'))));
    const written = readdirSync(at('deep/folder')).map((name) => [name, readFileSync(at('deep/folder', name), 'utf8')]);
    expect(zipped.map(([name, bytes]) => [name, strFromU8(bytes)]).toSorted()).toEqual(written.toSorted());
    expect(zipped.map(([name]) => name)).toEqual([
      'mainTemplate.json',
      'createUiDefinition.json',
      'viewDefinition.json',
      'mainTemplate.parameters.json',
    ]);
  });

  it('say what they wrote, in the format that is asked for', async () => {
    const json = await scale(['package', '--preset', 'single-vm', '--out', 'app.zip', '-o', 'json'], { cwd: at() });
    expect(JSON.parse(json.stdout)).toEqual({ file: 'app.zip', bytes: readFileSync(at('app.zip')).length });
    const tsv = await scale(['generate', '--preset', 'single-vm', '--out', '.', '-o', 'tsv', '--query', '[].file'], {
      cwd: at(),
    });
    expect(tsv).toEqual({
      code: 0,
      stdout: 'mainTemplate.json\ncreateUiDefinition.json\nmainTemplate.parameters.json\n',
      stderr: '',
    });
  });

  it('read the design from stdin', async () => {
    const made = await scale(['generate', '--design', '-', '--out', at('out')], {
      stdin: design({ instanceCount: 7 }),
    });
    expect(made.code).toBe(0);
    expect(readFileSync(at('out/mainTemplate.json'), 'utf8')).toContain('"defaultValue": 7');
  });

  it('take what presets prints', async () => {
    const preset = await scale(['presets', 'business-hours']);
    writeFileSync(at('design.json'), preset.stdout);
    await scale(['package', '--design', at('design.json'), '--out', at('a.zip')]);
    await scale(['package', '--preset', 'business-hours', '--out', at('b.zip')]);
    expect(readFileSync(at('a.zip')).equals(readFileSync(at('b.zip')))).toBe(true);
  });

  it('warn of a file that an earlier package left', async () => {
    await scale(['generate', '--preset', 'web-scale-set', '--out', at('out')]);
    const later = await scale(['generate', '--preset', 'single-vm', '--out', at('out')]);
    expect(later.code).toBe(0);
    expect(later.stderr).toBe(
      `Warning: ${at('out/viewDefinition.json')} was there before and is no part of this package.\n`,
    );
  });
});

describe('bad input ends with 2, says what is wrong, and writes nothing', () => {
  const cases: readonly [says: string, file: string, message: string][] = [
    [
      'a value out of bounds',
      design({ instanceCount: 5000 }),
      'Error: design.json: instanceCount is 5000. Allowed: a whole number from 2 to 1000.\n',
    ],
    [
      'several mistakes at once',
      design({ osType: 'BeOS', maxInstances: '9' }),
      [
        'Error: design.json: osType is "BeOS". Allowed: one of "Linux", "Windows".',
        '       design.json: maxInstances is "9". Allowed: a whole number from 2 to 1000.\n',
      ].join('\n'),
    ],
    [
      'an unknown field',
      design({ instancecount: 3 }),
      'Error: design.json: "instancecount" is not a field of a design. Did you mean "instanceCount"?\n',
    ],
    [
      'a newer format',
      '{"format":99,"values":{}}',
      'Error: design.json: The design has format 99, this designer reads up to 1. Open it with a newer designer.\n',
    ],
  ];
  it.each(cases)('%s', async (_says, file, message) => {
    writeFileSync(at('design.json'), file);
    const generated = await scale(['generate', '--design', 'design.json', '--out', 'out'], { cwd: at() });
    expect(generated).toEqual({ code: 2, stdout: '', stderr: message });
    const packaged = await scale(['package', '--design', 'design.json', '--out', 'a.zip'], { cwd: at() });
    expect(packaged).toEqual({ code: 2, stdout: '', stderr: message });
    expect(readdirSync(at())).toEqual(['design.json']);
  });

  it.each([
    ['not JSON', 'hello', /^Error: design\.json: This is not JSON: .*\n$/],
    ['empty', '', /^Error: design\.json: This is not JSON: .*\n$/],
    ['not text', new Uint8Array([0xff, 0xfe, 0]), /^Error: design\.json is not text in UTF-8\. .*\n$/],
  ])('a file that is %s', async (_says, content, message) => {
    writeFileSync(at('design.json'), content);
    const made = await scale(['generate', '--design', 'design.json', '--out', 'out'], { cwd: at() });
    expect(made.code).toBe(2);
    expect(made.stderr).toMatch(message);
    expect(existsSync(at('out'))).toBe(false);
  });

  const lines: readonly [line: string, message: string][] = [
    [
      'generate --design gone.json --out out',
      'Error: Can not read gone.json: there is no such file or folder (ENOENT).',
    ],
    [
      'generate --design folder --out out',
      'Error: Can not read folder: it is a folder, and a file is needed (EISDIR).',
    ],
    ['generate --out out', 'Error: There is no design. Give --design FILE or --preset NAME.'],
    ['generate --preset single-vm', 'Error: It is not said where to write. Give --out FOLDER.'],
    [
      'generate --preset single-vm --design x --out out',
      'Error: --design and --preset both name a design. Give one of them.',
    ],
    ['generate --preset nope --out out', 'Error: --preset is "nope". Allowed: "all-types", '],
    ['generate --preset single-vm --out file', 'Error: --out is file, which is a file. A folder is needed'],
    ['generate --preset single-vm --out file/below', 'Error: Can not write file/below: a part of the path is a file'],
    [
      'generate --preset single-vm --out blocked',
      'Error: Can not write blocked/mainTemplate.json: a folder of that name is in the way.',
    ],
    [
      'package --preset single-vm --out folder',
      'Error: --out is folder, which is a folder. The path of a file is needed.',
    ],
    ['package --preset single-vm --out gone/app.zip', 'Error: --out is gone/app.zip, but there is no folder'],
    ['generate --preset single-vm --out out --query [', 'Error: --query is "[", which is not JMESPath:'],
    [
      'generate --preset single-vm --out out -o xml',
      "Error: Option '-o, --output <format>' argument 'xml' is invalid.",
    ],
    ['generate --presset single-vm --out out', "Error: Unknown option '--presset'\n(Did you mean --preset?)"],
  ];
  it.each(lines)('scale %s', async (line, message) => {
    mkdirSync(at('folder'));
    mkdirSync(at('blocked/mainTemplate.json'), { recursive: true });
    writeFileSync(at('file'), 'mine');
    const made = await scale(line.split(' '), { cwd: at() });
    expect(made.stderr.slice(0, message.length)).toBe(message);
    expect(made).toMatchObject({ code: 2, stdout: '' });
    expect(readdirSync(at()).toSorted()).toEqual(['blocked', 'file', 'folder']);
    expect(readdirSync(at('blocked'))).toEqual(['mainTemplate.json']);
    expect(readFileSync(at('file'), 'utf8')).toBe('mine');
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be written', async () => {
    mkdirSync(at('locked'));
    chmodSync(at('locked'), 0o500);
    const made = await scale(['generate', '--preset', 'single-vm', '--out', 'locked'], { cwd: at() });
    expect(made).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Error: Can not write locked: this user has no permission for it (EACCES).\n',
    });
  });
});

describe('scale presets', () => {
  it('lists every preset', async () => {
    const { stdout } = await scale(['presets', '-o', 'tsv', '--query', '[].name']);
    expect(stdout.split('\n')).toContain('web-scale-set');
  });
});

describe('scale check', () => {
  it('finds nothing that Azure refuses in a preset', async () => {
    const { code, stdout } = await scale(['check', '--preset', 'web-scale-set', '-o', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).filter((finding: { severity: string }) => finding.severity === 'error')).toEqual([]);
  });

  it('ends with 1 when Azure would refuse the design', async () => {
    const { code, stdout } = await scale(
      ['check', '--design', '-', '-o', 'json', '--query', '[0].[rule, severity, field]'],
      {
        stdin: design({ offeredTypes: ['vmss'], deploymentType: 'vmss', minInstances: 20, instanceCount: 5 }),
      },
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual(['A-03', 'error', expect.any(String)]);
  });
});
