import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Handler } from './exchange.ts';

/** Whether a request names this server as its host. */
export type IsOurHost = (request: IncomingMessage) => boolean;

/** The name in a `Host` header, without its port; empty where it is none. */
function nameIn(host: string): string {
  const address = `http://${host}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^\[|\]$/g, '') : '';
}

/**
 * A page that a stranger's name server points at this machine (DNS rebinding) carries the stranger's
 * name. So a request must name exactly one host: by an address, as `localhost`, or by one of `names`,
 * compared without the port.
 */
export function ourHosts(names: readonly string[]): IsOurHost {
  const known = new Set(['localhost', ...names.map((name) => name.toLowerCase())]);
  return ({ rawHeaders, headers }) => {
    const given = rawHeaders.filter((one, at) => at % 2 === 0 && one.toLowerCase() === 'host');
    const name = nameIn(headers.host ?? '');
    return given.length === 1 && (known.has(name) || isIP(name) > 0);
  };
}

/** Answers whoever calls this server by a name that is not its own, and says what its operator can do. */
export function otherHosts(isOurHost: IsOurHost): Handler {
  return (request, response) => {
    if (isOurHost(request)) return false;
    response.writeHead(421, { 'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff' });
    response.end(
      'This server does not know itself by this name. Its operator names it with HOSTS, as in HOSTS=training.example.org\n',
    );
    return true;
  };
}
