export type LocalNeo4jErrorCode =
  'NO_JAVA' | 'NO_MAVEN' | 'UNSUPPORTED_SYSTEM' | 'FETCH_FAILED' | 'START_FAILED' | 'IN_USE';

/** A local Neo4j cannot be had. The message is for people: what is the matter and what to do. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';
  readonly code: LocalNeo4jErrorCode;
  constructor(code: LocalNeo4jErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The other way out that every one of these messages ends with. */
export const OR_USE_ANOTHER =
  'or set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) to use a Neo4j that runs already';
