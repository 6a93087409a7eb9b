/** Every code that `extensions.code` of an answer may hold: the metrics count by them, docs/api.md shows each. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'UNSUPPORTED_MEDIA_TYPE',
  'REQUEST_ENTITY_TOO_LARGE',
  'STORE_UNAVAILABLE',
  'TIMEOUT',
  'INTERNAL_SERVER_ERROR',
] as const;

/** Of an answer. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Of a request that is refused before anybody looks at its question. */
export type RefusalCode = 'TOO_MANY_REQUESTS' | 'STOPPING';
