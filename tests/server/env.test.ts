import { describe, expect, it } from 'vitest';
import { EnvError, readEnv } from '../../server/env.ts';

describe('readEnv', () => {
  it('has a default for everything; empty counts as absent', () => {
    expect(readEnv({ PORT: '', NEO4J_URI: '' })).toEqual({
      port: 4000,
      host: '127.0.0.1',
      logLevel: 'info',
      metrics: false,
      rateLimit: null,
      framers: ["'self'"],
      queryTimeoutMs: 5000,
      dataFolder: `${process.cwd()}/.data`,
      neo4j: null,
    });
  });

  it('takes a database', () => {
    const { neo4j } = readEnv({ NEO4J_URI: 'neo4j+s://x.example:7687', NEO4J_PASSWORD: 'secret' });
    expect(neo4j).toEqual({
      uri: 'neo4j+s://x.example:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  it('takes a rate limit, and whether a proxy tells who asks', () => {
    expect(readEnv({ RATE_LIMIT: '60' }).rateLimit).toEqual({ perMinute: 60, behindProxy: false });
    expect(readEnv({ RATE_LIMIT: '60', BEHIND_PROXY: '1' }).rateLimit?.behindProxy).toBe(true);
  });

  it.each([
    ['none', ["'none'"]],
    ['self', ["'self'"]],
    ['*', ['*']],
    ['https://a.example', ["'self'", 'https://a.example']],
    [
      'self https://a.example:8443, http://*.b.example https://a.example:8443',
      ["'self'", 'https://a.example:8443', 'http://*.b.example'],
    ],
  ])('takes %s as who may have the page in a frame', (given, framers) => {
    expect(readEnv({ FRAME_ANCESTORS: given }).framers).toEqual(framers);
  });

  it.each([
    'example.org',
    'https://a.example/path',
    'none self',
    '* https://a.example',
    "'self'",
    'https://a.example; script-src *',
    'javascript:alert(1)',
    ' ',
  ])('does not take %s as who may have the page in a frame', (given) => {
    expect(() => readEnv({ FRAME_ANCESTORS: given })).toThrow(
      /FRAME_ANCESTORS: “.*” does not say who may have the page in a frame; give none, self/,
    );
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT: “abc” is no port; give a whole number from 0 to 65535'],
    [{ PORT: '70000' }, 'PORT: “70000” is no port'],
    [{ PORT: '-1' }, 'PORT: “-1” is no port'],
    [{ QUERY_TIMEOUT_MS: '5s' }, 'QUERY_TIMEOUT_MS: “5s” is no time limit; give milliseconds'],
    [{ QUERY_TIMEOUT_MS: '1' }, 'QUERY_TIMEOUT_MS: “1” is no time limit'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: “loud” is no level; give one of silent, error, warn'],
    [{ METRICS: 'yes' }, 'METRICS: “yes” is neither; give 1'],
    [{ RATE_LIMIT: '0' }, 'RATE_LIMIT: “0” is no number of questions'],
    [{ BEHIND_PROXY: 'true' }, 'BEHIND_PROXY: “true” is neither'],
    [{ HOST: 'a b' }, 'HOST: “a b” is no address to listen on'],
    [{ NEO4J_URI: 'localhost:7687' }, 'NEO4J_URI: “localhost:7687” is no address of a Neo4j'],
    [{ NEO4J_URI: 'http://localhost' }, 'NEO4J_URI: “http://localhost” is no address of a Neo4j'],
    [{ NEO4J_DATABASE: '1' }, 'NEO4J_DATABASE: “1” is no name of a database'],
  ])('names what is wrong with %j and how to mend it', (variables, message) => {
    expect(() => readEnv(variables)).toThrow(EnvError);
    expect(() => readEnv(variables)).toThrow(message);
  });

  it('names all faults at once', () => {
    expect(() => readEnv({ PORT: 'x', NEO4J_URI: 'y' })).toThrow(/PORT.*\n.*NEO4J_URI/);
  });
});
