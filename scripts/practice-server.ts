import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface PageServer {
  /** 'http://127.0.0.1:PORT' */
  origin: string;
  port: number;
  /** Serves one made-up document at a path, with extra response headers. */
  serve(path: string, html: string, headers?: Record<string, string>): void;
  /** Every request so far, as 'METHOD host path'. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves a folder of pages on the loopback interface. Port 0 picks a free one. */
export async function startPageServer(folder = 'tests/practice', port = 0): Promise<PageServer> {
  const root = resolve(folder);
  const made = new Map<string, { html: string; headers: Record<string, string> }>();
  const requests: string[] = [];

  const answer = async (path: string, response: ServerResponse) => {
    const page = made.get(path);
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
      return;
    }
    const file = normalize(join(root, path === '/' ? 'index.html' : path));
    if (!file.startsWith(root)) {
      response.writeHead(403).end();
      return;
    }
    const body = await readFile(file).catch(() => undefined);
    if (body)
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(body);
    else response.writeHead(404).end('Not found');
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method} ${request.headers.host} ${url.pathname}`);
    void answer(decodeURIComponent(url.pathname), response);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const bound = (server.address() as AddressInfo).port;

  return {
    origin: `http://127.0.0.1:${bound}`,
    port: bound,
    serve: (path, html, headers = {}) => made.set(path, { html, headers }),
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
