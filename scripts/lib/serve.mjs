// The production server: files of one folder, with the headers of its `_headers` file, compressed.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersOf, parseHeaders } from './headers.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const COMPRESSED_ALREADY = new Set(['.png', '.woff2']);

// Quality 5 is close to the best size at a tenth of the time.
const ENCODERS = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/**
 * A server, not yet listening. `/` is index.html; any other path is a file below the folder or 404.
 * @param {string} folder absolute path of the built page
 * @returns {Promise<import('node:http').Server>}
 */
export async function createPageServer(folder) {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8'));
  const encoded = new Map();

  return createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    const headers = { 'Cache-Control': 'no-cache', ...headersOf(rules, path ?? '/') };
    const refuse = (/** @type {number} */ status, /** @type {string} */ text) =>
      response
        .writeHead(status, { ...headers, 'Cache-Control': 'no-store', 'Content-Type': TYPES['.txt'] })
        .end(request.method === 'HEAD' ? undefined : `${text}\n`);

    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD are answered.');
    if (path === undefined) return refuse(400, 'This address can not be read.');
    const file = fileOf(folder, path);
    const found = file ? await stat(file).catch(() => undefined) : undefined;
    if (!file || !found?.isFile()) return refuse(404, 'There is no such file.');

    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const encoding = COMPRESSED_ALREADY.has(extname(file)) ? undefined : encodingFor(request);
    const key = `${encoding} ${found.mtimeMs} ${file}`;
    try {
      if (!encoded.has(key)) encoded.set(key, encode(file, encoding));
      const body = await encoded.get(key);
      response.writeHead(200, {
        ...headers,
        'Content-Type': type,
        'Content-Length': body.length,
        Vary: 'Accept-Encoding',
        ...(encoding && { 'Content-Encoding': encoding }),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch {
      encoded.delete(key);
      refuse(404, 'This file is gone.');
    }
  });
}

/**
 * The decoded path of a request; undefined when it is not one.
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The file of a path; undefined for one outside the folder, and for what is meant for the host, not for visitors.
 * @param {string} folder
 * @param {string} path
 */
function fileOf(folder, path) {
  const file = join(folder, path === '/' ? 'index.html' : path);
  const isInside = file.startsWith(folder + sep);
  const isHidden = path.includes('/.') || path === '/_headers';
  return isInside && !isHidden ? file : undefined;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {'br' | 'gzip' | undefined}
 */
function encodingFor(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';', 1)[0]?.trim());
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
}

/**
 * @param {string} file
 * @param {'br' | 'gzip' | undefined} encoding
 */
async function encode(file, encoding) {
  const body = await readFile(file);
  return encoding ? ENCODERS[encoding](body) : body;
}
