import { resolve } from 'node:path';
import { z } from 'zod';

/** What the environment decides; see the table in README.md. */
export interface Env {
  /** 0 lets the system choose. */
  port: number;
  host: string;
  /** Where the local Neo4j and its downloads live: an absolute path. */
  dataFolder: string;
  /** How much the log tells. */
  logLevel: (typeof LOG_LEVELS)[number];
  /** Whether `/metrics` answers. */
  metrics: boolean;
  /** Null where nobody is held back. */
  rateLimit: { perMinute: number; behindProxy: boolean } | null;
  /** Who may have the page in a frame: sources of the policy's `frame-ancestors`. */
  framers: string[];
  /** How long the store may take over one question. */
  queryTimeoutMs: number;
  /** Null where no database is named. */
  neo4j: { uri: string; user: string; password: string; database: string } | null;
}

/** A variable that cannot be used; the message names it, the fault and the fix. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** Scheme, host and port alone, as `frame-ancestors` takes it; a star stands for the first labels of a host. */
const ORIGIN = /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?:\d{1,5}|\*))?$/i;
const WORDS = ['none', 'self', '*'];
const isFramer = (part: string): boolean => WORDS.includes(part) || ORIGIN.test(part);
/** “none” and “*” say all there is to say. */
const isAlone = (parts: readonly string[]): boolean =>
  parts.length === 1 || !parts.some((part) => part === 'none' || part === '*');

/** Where origins are given, pages of our own may too: the preview of a frame is one. */
function toFramers(parts: readonly string[]): string[] {
  if (parts.includes('none')) return ["'none'"];
  if (parts.includes('*')) return ['*'];
  return ["'self'", ...new Set(parts.filter((part) => part !== 'self'))];
}

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((port) => port <= 65535)
    .default(4000),
  HOST: z.string().regex(/^\S+$/).default('127.0.0.1'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  METRICS: z.enum(['0', '1']).default('0'),
  RATE_LIMIT: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((limit) => limit > 0 && limit <= 1_000_000)
    .optional(),
  BEHIND_PROXY: z.enum(['0', '1']).default('0'),
  FRAME_ANCESTORS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .refine((parts) => parts.length > 0 && parts.every(isFramer) && isAlone(parts))
    .transform(toFramers)
    .default(["'self'"]),
  QUERY_TIMEOUT_MS: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((time) => time >= 100 && time <= 600_000)
    .default(5_000),
  FAZHI_DATA: z.string().default('.data'),
  NEO4J_URI: z
    .string()
    .refine((uri) => URL.canParse(uri) && SCHEMES.includes(new URL(uri).protocol.slice(0, -1)))
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/)
    .default('neo4j'),
});

const FIXES: Record<keyof z.infer<typeof schema>, string> = {
  PORT: 'is no port; give a whole number from 0 to 65535, or leave it out for 4000',
  HOST: 'is no address to listen on; give one such as 127.0.0.1 or 0.0.0.0, or leave it out',
  LOG_LEVEL: `is no level; give one of ${LOG_LEVELS.join(', ')}, or leave it out for info`,
  METRICS: 'is neither; give 1 to answer at /metrics, or leave it out',
  RATE_LIMIT:
    'is no number of questions; give how many one address may ask in a minute, or leave it out for any number',
  BEHIND_PROXY: 'is neither; give 1 where a proxy adds X-Forwarded-For, or leave it out',
  FRAME_ANCESTORS:
    'does not say who may have the page in a frame; give none, self, *, or origins such as https://example.org or https://*.example.org with spaces between, or leave it out for self',
  QUERY_TIMEOUT_MS:
    'is no time limit; give milliseconds from 100 to 600000, or leave it out for 5000',
  FAZHI_DATA: 'is no folder; give a path, or leave it out for .data',
  NEO4J_URI: `is no address of a Neo4j; give one such as neo4j://127.0.0.1:7687 (schemes: ${SCHEMES.join(', ')})`,
  NEO4J_USER: 'is no user; give a name, or leave it out for neo4j',
  NEO4J_PASSWORD: 'is no password; give one',
  NEO4J_DATABASE:
    'is no name of a database; give 3 to 63 letters, digits, dots or dashes that begin with a letter, or leave it out for neo4j',
};

/** Reads the environment; an empty variable counts as absent. Throws `EnvError`, all faults in one. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([name, value]) => name in FIXES && value),
  );
  const result = schema.safeParse(given);
  if (!result.success) throw new EnvError(toMessage(result.error, given));
  const env = result.data;
  return {
    port: env.PORT,
    host: env.HOST,
    logLevel: env.LOG_LEVEL,
    metrics: env.METRICS === '1',
    rateLimit:
      env.RATE_LIMIT === undefined
        ? null
        : { perMinute: env.RATE_LIMIT, behindProxy: env.BEHIND_PROXY === '1' },
    framers: env.FRAME_ANCESTORS,
    queryTimeoutMs: env.QUERY_TIMEOUT_MS,
    dataFolder: resolve(env.FAZHI_DATA),
    neo4j:
      env.NEO4J_URI === undefined
        ? null
        : {
            uri: env.NEO4J_URI,
            user: env.NEO4J_USER,
            password: env.NEO4J_PASSWORD,
            database: env.NEO4J_DATABASE,
          },
  };
}

function toMessage(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): string {
  const names = new Set(error.issues.map(({ path }) => String(path[0])));
  return [...names]
    .map((name) => `${name}: “${given[name] ?? ''}” ${FIXES[name as keyof typeof FIXES]}.`)
    .join('\n');
}
