// The way out of the sandbox: past it, through the proxy that the caller's environment names, if it names one.
import { connect, type Socket } from 'node:net';
import { request } from 'node:http';

/** A connection to this host, by CONNECT where there is a proxy. */
export function connectOutside(target: string, proxy: string | undefined): Promise<Socket> {
  const { hostname, port } = new URL(`http://${target}`);
  if (proxy === undefined || proxy === '') return opened(connect(Number(port || 443), hostname));
  const { href, username, password } = new URL(/^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`);
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return new Promise((resolve, reject) => {
    const asked = request(href, {
      method: 'CONNECT',
      path: target,
      headers: {
        host: target,
        ...(username === ''
          ? {}
          : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` }),
      },
    });
    asked.on('connect', (answer, socket) => {
      if (answer.statusCode === 200) resolve(socket);
      else reject(new Error(`The proxy outside answers ${answer.statusCode}.`));
    });
    asked.on('error', reject);
    asked.end();
  });
}

function opened(socket: Socket): Promise<Socket> {
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}
