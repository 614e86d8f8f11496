import { Failure } from '../failure.ts';
export const failureOf = (error: unknown): Failure => new Failure(String((error as Error).stack));
