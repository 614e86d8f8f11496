/** What Azure, the network or the sign-in refused, in words, with what to do next. */
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { refusalOf } from './answers.ts';

/** The parts of the clients' errors that are read here. They come from several packages, so by shape, not by class. */
interface ClientError {
  readonly name?: string;
  readonly message: string;
  readonly code?: string;
  readonly statusCode?: number;
  readonly request?: object;
  readonly response?: {
    readonly bodyAsText?: string | null;
    readonly headers: { get(name: string): string | undefined };
  };
}

const SIGN_IN = 'Sign in first: az login (or set AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET).';
const SIGN_IN_ERRORS =
  /^(CredentialUnavailableError|AggregateAuthenticationError|AuthenticationError|AuthenticationRequiredError)$/;

/** Advice by status; codes mean different things in different places, so the status decides. */
const ADVICE: Readonly<Record<number, readonly string[]>> = {
  400: ['Azure does not take these values. Correct them and run the command again.'],
  401: [SIGN_IN],
  403: [
    'Ask an owner of the resource group for a role with that action; `scale COMMAND --help` lists the actions needed.',
  ],
  404: ['Check the name, --resource-group and --subscription; the list command shows what there is.'],
  409: ['Another change may be running. Look with the show command, then run this again.'],
  412: ['Somebody changed it in the meantime. Look at it again, then repeat the command.'],
  429: ['Too many requests for this subscription. Wait some minutes, then run the command again.'],
};
const QUOTA_ADVICE = ['Ask for less, or for more quota: https://portal.azure.com, Quotas.'];
const SERVER_ADVICE = [
  'The fault is on the side of Azure. Try again later; https://status.azure.com tells of outages.',
];
const NETWORK_ADVICE = ['Check the network, and HTTPS_PROXY when there is a proxy.'];

/** Every error that is not ours already. */
export function failureOf(thrown: unknown): Failure {
  const error = thrown as ClientError;
  if (SIGN_IN_ERRORS.test(error.name ?? '')) return notSignedIn(error);
  if (error.name === 'RestError')
    return error.statusCode === undefined ? unreachable(error) : refused(error, error.statusCode);
  return new Failure(
    `This is a fault of the scale command: ${error.message}`,
    EXIT.failed,
    thrown instanceof Error && thrown.stack ? thrown.stack.split('\n').slice(1, 4) : [],
  );
}

function notSignedIn({ message }: ClientError): Failure {
  const lines = message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return new Failure(`Not signed in to Azure. ${lines.slice(0, 3).join(' ')}`, EXIT.notAllowed, [SIGN_IN]);
}

function unreachable({ code, message }: ClientError): Failure {
  return new Failure(
    `Azure can not be reached: ${message}${code && !message.includes(code) ? ` (${code})` : ''}.`,
    EXIT.failed,
    NETWORK_ADVICE,
  );
}

function refused(error: ClientError, status: number): Failure {
  const said = serviceError(error);
  const advice = [...adviceFor(status, said.message)];
  const id =
    error.response?.headers.get('x-ms-correlation-request-id') ?? error.response?.headers.get('x-ms-request-id');
  if (id) advice.push(`For Azure support: request ${id}.`);
  return new Failure(
    `${sentence(said.message)} (${said.code ? `${said.code}, ` : ''}HTTP ${status})`,
    exitCodeOf(status),
    advice,
  );
}

function adviceFor(status: number, message: string): readonly string[] {
  if (/\bquota\b/i.test(message) && status < 429) return QUOTA_ADVICE;
  return ADVICE[status] ?? (status >= 500 ? SERVER_ADVICE : []);
}

function exitCodeOf(status: number): ExitCode {
  if (status === 401 || status === 403) return EXIT.notAllowed;
  return status === 404 ? EXIT.notFound : EXIT.failed;
}

/** The service's own code and sentence: nested, flat, or whatever the client made of it. */
function serviceError({ request, response, code, message }: ClientError): {
  code?: string | undefined;
  message: string;
} {
  try {
    const body = JSON.parse(response?.bodyAsText ?? refusalOf(request) ?? '') as Record<string, unknown>;
    const inner = (body.error ?? body) as { code?: string; message?: string; Code?: string; Message?: string };
    const text = inner.message ?? inner.Message;
    if (typeof text === 'string' && text !== '') return { code: inner.code ?? inner.Code ?? code, message: text };
  } catch {
    // The body is no JSON: a proxy's page, or nothing at all.
  }
  return {
    code,
    message: message.startsWith('{') || message === '' ? 'Azure refused the request' : (message.split('\n')[0] ?? ''),
  };
}

const sentence = (text: string): string => text.replace(/\s+/g, ' ').trim();
