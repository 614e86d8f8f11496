/** A Resource Manager on the loopback address, with real state, real long-running operations, and faults on demand. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Certificate, selfSigned } from './certificate.ts';
import { compute } from './compute.ts';
import { type Body, ok, type Reply, type Request, refusal } from './http.ts';
import { monitor } from './monitor.ts';
import { type Failing, Operations } from './operations.ts';
import { emptyWorld, type World } from './state.ts';
import { trafficManager } from './traffic-manager.ts';

export interface Fault {
  /** `GET /virtualMachineScaleSets/web`: the method, and a part of the path. */
  readonly on: string;
  /** The answer; `drop` hangs up instead. */
  readonly reply: Reply | 'drop';
  /** How many requests meet it; all, when it is left out. */
  times?: number;
}

export interface Logged {
  readonly line: string;
  readonly body: Body | undefined;
  readonly headers: IncomingMessage['headers'];
}

/** Small, so that every list has pages. */
const PAGE = 2;

export class ResourceManager {
  world: World = emptyWorld();
  log: Logged[] = [];
  faults: Fault[] = [];
  /** Instances that come back unhealthy from an upgrade. */
  sickAfterUpgrade: string[] = [];
  faultyUpgrade = false;
  readonly certificate: Certificate = selfSigned();
  readonly operations = new Operations(() => this.url);
  /** Called with each request before it is answered. */
  onRequest: ((line: string) => void) | undefined;
  #nextFailure: Failing | undefined;
  #server: Server | undefined;

  get url(): string {
    return `https://127.0.0.1:${(this.#server?.address() as AddressInfo | undefined)?.port}`;
  }

  async start(): Promise<void> {
    const server = createServer(this.certificate, (incoming, outgoing) => void this.#answer(incoming, outgoing));
    this.#server = server;
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((closed) => this.#server?.close(closed));
  }

  reset(world: Partial<World> = {}): void {
    this.world = { ...emptyWorld(), ...world };
    this.log = [];
    this.faults = [];
    this.sickAfterUpgrade = [];
    this.faultyUpgrade = false;
    this.onRequest = undefined;
    this.#nextFailure = undefined;
  }

  /** The next long-running operation is accepted and ends like this. */
  letNextOperationFail(failure: Failing): void {
    this.#nextFailure = failure;
  }

  failNextOperation(): Failing | undefined {
    const failure = this.#nextFailure;
    this.#nextFailure = undefined;
    return failure;
  }

  /** Everything that was sent to change something. */
  get writes(): readonly Logged[] {
    return this.log.filter(({ line }) => !line.startsWith('GET '));
  }

  readonly page = ({ path, query }: Request, items: readonly unknown[]): Reply => {
    const skip = Number(query.get('$skiptoken') ?? 0);
    const next = new URL(`${this.url}${path}`);
    for (const [key, value] of query) next.searchParams.set(key, value);
    next.searchParams.set('$skiptoken', String(skip + PAGE));
    return ok({
      value: items.slice(skip, skip + PAGE),
      ...(items.length > skip + PAGE ? { nextLink: next.href } : {}),
    });
  };

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await readRequest(incoming);
    const line = `${request.method} ${request.path}`;
    this.log.push({ line, body: request.body, headers: incoming.headers });
    this.onRequest?.(line);
    const fault = this.faults.find(
      (known) => matches(known.on, line) && (known.times === undefined || known.times > 0),
    );
    if (fault?.times !== undefined) fault.times -= 1;
    if (fault?.reply === 'drop') {
      incoming.socket.destroy();
      return;
    }
    const reply = fault?.reply ?? guard(request) ?? route(request, this);
    outgoing.writeHead(reply.status, {
      'content-type': 'application/json; charset=utf-8',
      'x-ms-request-id': 'aaaaaaaa-0000-4000-8000-000000000001',
      'x-ms-correlation-request-id': 'cccccccc-0000-4000-8000-000000000001',
      ...reply.headers,
    });
    outgoing.end(
      reply.body === undefined ? '' : typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body),
    );
  }
}

function matches(on: string, line: string): boolean {
  const [method = '', part = ''] = on.split(' ');
  return line.startsWith(`${method} `) && line.toLowerCase().includes(part.toLowerCase());
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  // Not as a relative address: a leading // would be read as a host.
  const { pathname, searchParams } = new URL(`https://127.0.0.1${incoming.url ?? ''}`);
  return {
    method: incoming.method ?? '',
    path: pathname,
    segments: pathname
      .toLowerCase()
      .split('/')
      .filter((part) => part !== ''),
    query: searchParams,
    headers: incoming.headers,
    body: text === '' ? undefined : (JSON.parse(text) as Body),
  };
}

/** What Resource Manager refuses before a provider sees it. */
function guard({ headers, query }: Request): Reply | undefined {
  if (!String(headers.authorization ?? '').startsWith('Bearer ')) {
    return {
      ...refusal(401, 'AuthenticationFailed', 'Authentication failed. The Authorization header is missing.'),
      headers: { 'www-authenticate': 'Bearer' },
    };
  }
  if (!query.has('api-version')) {
    return refusal(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  }
  return undefined;
}

function route(request: Request, arm: ResourceManager): Reply {
  if (request.path === '/subscriptions') return arm.page(request, arm.world.subscriptions);
  return (
    compute(request, arm) ??
    monitor(request, arm) ??
    trafficManager(request, arm) ??
    refusal(404, 'InvalidResourceType', `The resource type of ${request.method} ${request.path} could not be found.`)
  );
}
