/** Knocks at our own door after the start: whoever has no token must stay outside. */

const TIMEOUT_MS = 10_000;

/** `locked` is the only answer with which the bot may go on. */
export type ProbeResult = { kind: 'locked' } | { kind: 'open'; status: number } | { kind: 'unreachable' };

export async function probeDoor(listener: { host: string; port: number }): Promise<ProbeResult> {
  try {
    const response = await fetch(`http://${reachable(listener.host)}:${listener.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(anUnsignedActivity()),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.status === 401 ? { kind: 'locked' } : { kind: 'open', status: response.status };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Complete, so that nothing but the missing token can be the reason to refuse it. */
function anUnsignedActivity() {
  return {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    from: { id: 'self-probe' },
    recipient: { id: 'self-probe' },
    conversation: { id: 'self-probe' },
    channelData: {},
  };
}

/** An address to listen on everywhere is no address to call. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
