/** Who may have the page in a frame, as the server itself says with the page. */
export type FramePolicy =
  { type: 'any' | 'self' | 'none' | 'unknown' } | { type: 'origins'; origins: string };

/** Reads `frame-ancestors` of a content security policy; a page without any may be framed by all. */
export function readFramePolicy(policy: string | null): FramePolicy {
  const directive = (policy ?? '')
    .split(/[;,]/)
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name?.toLowerCase() === 'frame-ancestors');
  if (!directive) return { type: 'any' };
  const sources = directive.slice(1);
  if (sources.includes('*')) return { type: 'any' };
  const origins = sources.filter((source) => source !== "'self'" && source !== "'none'");
  if (origins.length > 0) return { type: 'origins', origins: origins.join(' ') };
  return { type: sources.includes("'self'") ? 'self' : 'none' };
}

/** Asks for the page's headers alone: a proxy may have changed what the server was told. */
export async function requestFramePolicy(signal: AbortSignal): Promise<FramePolicy> {
  try {
    const answer = await fetch(window.location.pathname, {
      method: 'HEAD',
      cache: 'no-store',
      signal,
    });
    return answer.ok
      ? readFramePolicy(answer.headers.get('content-security-policy'))
      : { type: 'unknown' };
  } catch {
    return { type: 'unknown' };
  }
}
