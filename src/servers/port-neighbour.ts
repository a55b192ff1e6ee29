// Who has the port: another index server of ours, or something else.
import { get } from 'node:http';
import { REALM } from './request-gate.ts';

const PATIENCE_MS = 2000;

/** Whether an index server of this program answers there; it is told no password. */
export function isIndexServer(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const request = get({ host, port, path: '/simple/', signal, agent: false }, (answer) => {
      const asks = answer.headers['www-authenticate'] ?? '';
      resolve(answer.statusCode === 401 && asks.startsWith(`Basic realm="${REALM}"`));
      answer.destroy();
    });
    request.on('error', () => resolve(false));
  });
}
