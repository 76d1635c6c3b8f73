/** Reads what the network stack of a browser wrote about itself (`--log-net-log`), one event a line. */
import { readFileSync } from 'node:fs';

/** One request that a browser's network stack was asked for. */
export interface Asked {
  url: string;
  /** Origin of the document that asked; 'not an origin' for the browser itself and for what a person opens. */
  initiator: string;
}

interface LoggedEvent {
  type?: number;
  params?: { url?: string; initiator?: string; host?: string; address?: string };
}

/** The last line of a log that its browser did not finish may be cut off. */
function eventIn(line: string): LoggedEvent {
  try {
    return JSON.parse(line.replace(/(?:,|\],?)$/, ''));
  } catch {
    return {};
  }
}

/** Requests, looked-up names and opened addresses in a log; one that its browser did not finish is read up to its end. */
export function readNetLog(path: string): { asked: Asked[]; names: string[]; addresses: string[] } {
  const lines = readFileSync(path, 'utf8').split('\n');
  const types = JSON.parse(/"logEventTypes":(\{[^}]*\})/.exec(lines[0] ?? '')?.[1] ?? '{}') as Record<
    string,
    number
  >;
  const asked: Asked[] = [];
  const names: string[] = [];
  const addresses: string[] = [];
  for (const line of lines.slice(1)) {
    if (!line.startsWith('{"params"') && !line.startsWith('{"phase"')) continue;
    const { type, params = {} } = eventIn(line);
    if (type === types['URL_REQUEST_START_JOB'] && params.url)
      asked.push({ url: params.url, initiator: params.initiator ?? '' });
    if (type === types['HOST_RESOLVER_MANAGER_JOB'] && params.host) names.push(params.host);
    if (type === types['TCP_CONNECT_ATTEMPT'] && params.address) addresses.push(params.address);
  }
  return { asked, names, addresses };
}
