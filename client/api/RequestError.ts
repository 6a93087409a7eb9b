/** Why a request has no answer. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** A code of the server (STORE_UNAVAILABLE …), or UNREACHABLE, TIMEOUT, BAD_RESPONSE. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
  /** Whether the same request may well succeed a little later. */
  get passing(): boolean {
    return ['STORE_UNAVAILABLE', 'TIMEOUT', 'UNREACHABLE'].includes(this.code);
  }
}
