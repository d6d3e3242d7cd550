import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Handler } from './exchange.ts';

/** Tells whether a request names this server as its host. */
export type IsOurHost = (request: IncomingMessage) => boolean;

/** Extracts the name from a `Host` header, without the port; empty if invalid. */
function nameIn(host: string): string {
  const address = `http://${host}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^\[|\]$/g, '') : '';
}

/**
 * Protects against DNS rebinding, where a stranger's name resolves to this machine: a request must have exactly one
 * `Host` header, with an IP address, `localhost`, or one of `names`, compared without the port.
 */
export function ourHosts(names: readonly string[]): IsOurHost {
  const known = new Set(['localhost', ...names.map((name) => name.toLowerCase())]);
  return ({ rawHeaders, headers }) => {
    const given = rawHeaders.filter((one, at) => at % 2 === 0 && one.toLowerCase() === 'host');
    const name = nameIn(headers.host ?? '');
    return given.length === 1 && (known.has(name) || isIP(name) > 0);
  };
}

/** Answers 421 to requests for another host name and tells the operator what to set. */
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
