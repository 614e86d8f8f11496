/** Requests and replies of the loopback Resource Manager. */

export type Body = Record<string, unknown>;

export interface Request {
  readonly method: string;
  readonly path: string;
  /** The path in lower case, cut at the slashes: Resource Manager compares without regard to case. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Body | undefined;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 200,
  body,
  headers,
});

/** An error in the nested form that most providers use. */
export const refusal = (status: number, code: string, message: string): Reply => ({
  status,
  body: { error: { code, message } },
});

export const notFound = (path: string): Reply => {
  const [, group, rest] = /resourcegroups\/([^/]+)\/providers\/(.+)$/i.exec(path) ?? [];
  return refusal(
    404,
    'ResourceNotFound',
    `The Resource '${rest}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
};
