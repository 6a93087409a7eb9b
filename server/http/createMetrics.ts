import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { ERROR_CODES } from '../protocol/errorCodes.ts';

/** What Prometheus may ask at `/metrics`. No label holds anything that a client has written. */
export interface Metrics {
  /** Answered questions, by field of `Query`. */
  countField(field: string): void;
  countError(code: string): void;
  timeRequest(seconds: number, status: number): void;
  timeStore(method: string, seconds: number): void;
  /** In the text format of Prometheus. */
  render(): Promise<{ type: string; text: string }>;
}

const CODES: ReadonlySet<string> = new Set(ERROR_CODES);

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'fazhi_' });
  const fields = new Counter({
    name: 'fazhi_fields_total',
    help: 'Fields of Query that were asked for',
    labelNames: ['field'],
    registers,
  });
  const errors = new Counter({
    name: 'fazhi_errors_total',
    help: 'Errors that were answered, by code',
    labelNames: ['code'],
    registers,
  });
  const requests = new Histogram({
    name: 'fazhi_request_seconds',
    help: 'How long questions took, by HTTP status',
    labelNames: ['status'],
    buckets: SECONDS,
    registers,
  });
  const store = new Histogram({
    name: 'fazhi_store_seconds',
    help: 'How long the store took, by method; in Neo4j each call is one statement',
    labelNames: ['method'],
    buckets: SECONDS,
    registers,
  });
  return {
    countField: (field) => fields.inc({ field }),
    countError: (code) => errors.inc({ code: CODES.has(code) ? code : 'NONE' }),
    timeRequest: (seconds, status) => requests.observe({ status }, seconds),
    timeStore: (method, seconds) => store.observe({ method }, seconds),
    render: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
