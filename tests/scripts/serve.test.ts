/** The production server: what it answers, with which headers, and what it keeps to itself. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPageServer } from '../../scripts/lib/serve.mjs';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let parent: string;
let server: Server;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'serve-'));
  const folder = join(parent, 'web');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(folder, '.vite'));
  mkdirSync(join(parent, 'web-secret'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(parent, 'web-secret/secret.txt'), 'secret');
  writeFileSync(join(folder, '.vite/manifest.json'), '{}');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets/main-1a2b.js'), 'export const a = 1;'.repeat(50));
  writeFileSync(join(folder, '_headers'), '# Comment\n/*\n  X-All: a: b\n/assets/*\n  Cache-Control: immutable\n');
  server = await createPageServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

/** The path goes out as it stands; fetch would tidy it first. */
function ask(path: string, { method = 'GET', encoding = '' } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, agent: false, headers: { 'accept-encoding': encoding } };
    get(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('the root is the page, never kept without asking, with the headers of every path', async () => {
  const { status, headers, body } = await ask('/?design=1');
  expect([status, body.toString()]).toEqual([200, '<!doctype html>']);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-all': 'a: b',
  });
});

test('assets are kept for good', async () => {
  const { headers } = await ask('/assets/main-1a2b.js');
  expect(headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'immutable' });
});

test('the best encoding that the browser takes is used', async () => {
  const path = '/assets/main-1a2b.js';
  const [plain, br, gzip, refused] = await Promise.all(
    ['', 'gzip, deflate, br', 'gzip', 'br;q=0, gzip;q=0.5'].map((encoding) => ask(path, { encoding })),
  );
  expect([plain, br, gzip, refused].map((answer) => answer?.headers['content-encoding'])).toEqual([
    undefined,
    'br',
    'gzip',
    'gzip',
  ]);
  expect(br && brotliDecompressSync(br.body)).toEqual(plain?.body);
  expect(gzip && gunzipSync(gzip.body)).toEqual(plain?.body);
});

test('HEAD has the length and no body', async () => {
  const { status, headers, body } = await ask('/', { method: 'HEAD' });
  expect([status, headers['content-length'], body.length]).toEqual([200, '15', 0]);
});

describe('what is refused', () => {
  test.each([
    ['a file that is not there', '/nowhere', 404],
    ['a folder', '/assets', 404],
    ['a folder with a slash', '/assets/', 404],
    ['the file of headers', '/_headers', 404],
    ['hidden files', '/.vite/manifest.json', 404],
    ['the folder above', '/../secret.txt', 404],
    ['the folder above, escaped', '/%2e%2e/secret.txt', 404],
    ['the folder above, from inside', '/assets/..%2f..%2fsecret.txt', 404],
    ['a neighbour with a similar name', '/../web-secret/secret.txt', 404],
    ['a broken escape', '/%zz', 400],
    ['a NUL', '/index.html%00', 400],
  ])('%s', async (_what, path, status) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers['x-all'], answer.headers['cache-control']]).toEqual([
      status,
      'a: b',
      'no-store',
    ]);
    expect(answer.body.toString()).not.toContain('secret');
  });

  test('other methods', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });
});
