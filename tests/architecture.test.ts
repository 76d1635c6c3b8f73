import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Lower may not import higher, and never sideways: docs/ARCHITECTURE.md says what each layer may not do. */
const LAYERS: [folder: string, layer: number][] = [
  ['public/_locales', 0],
  ['data', 0],
  ['utils/text', 1],
  ['utils/recognize', 2],
  ['utils/session', 2],
  ['utils/code-sets', 2],
  ['utils/check', 3],
  ['utils/lookup', 3],
  ['utils/cards', 3],
  ['utils/page', 4],
  ['components', 5],
  ['utils/browser', 6],
  ['entrypoints', 7],
];

const EXTENSION_API = /^(?:wxt\/browser|wxt\/utils\/|#imports|webextension-polyfill)/;
const UI_LIBRARY = /^preact/;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !isTest(path));
}

const FILES = ['data', 'utils', 'components', 'entrypoints'].flatMap(sourceFiles);

/** The part of the tree a file belongs to: the longest folder (or single file) of LAYERS that holds it. */
function placeOf(path: string): { folder: string; layer: number } | undefined {
  const fit = LAYERS.filter(
    ([folder]) => path.startsWith(`${folder}/`) || path.replace(/\.tsx?$/, '') === folder,
  ).sort((a, b) => b[0].length - a[0].length)[0];
  return fit && { folder: fit[0], layer: fit[1] };
}

/** Entry points are islands: one may import from its own folder, never from another. */
const islandOf = (path: string) => (path.startsWith('entrypoints/') ? path.split('/')[1] : undefined);

function importsOf(path: string): Import[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const pattern =
    /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gms;
  return [...text.matchAll(pattern)].map((match) => ({
    from: path,
    to: (match[2] ?? match[3] ?? match[4]) as string,
    typeOnly: Boolean(match[1]),
  }));
}

const IMPORTS = FILES.flatMap(importsOf);
const targetOf = ({ from, to }: Import) => relative(ROOT, resolve(ROOT, dirname(from), to));

describe('layers', () => {
  it('finds the source files', () => {
    expect(FILES.length).toBeGreaterThan(20);
    expect(IMPORTS.length).toBeGreaterThan(FILES.length / 2);
  });

  it('gives every source file a layer', () => {
    expect(FILES.filter((path) => !placeOf(path))).toEqual([]);
  });

  it('imports only from the same folder or a lower layer', () => {
    const wrong = IMPORTS.filter((found) => {
      if (!found.to.startsWith('.')) return false;
      const here = placeOf(found.from);
      const there = placeOf(targetOf(found).split('?')[0] as string);
      if (!here || !there) return true;
      return here.folder !== there.folder && there.layer >= here.layer;
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('keeps entry points apart from each other', () => {
    const wrong = IMPORTS.filter((found) => {
      if (!found.to.startsWith('.') || !found.from.startsWith('entrypoints/')) return false;
      const there = targetOf(found);
      return there.startsWith('entrypoints/') && islandOf(there) !== islandOf(found.from);
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('uses the extension API in utils/browser and entrypoints only', () => {
    const wrong = IMPORTS.filter(({ from, to }) => EXTENSION_API.test(to) && (placeOf(from)?.layer ?? 0) < 6);
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('uses Preact in components and entrypoints only', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) => UI_LIBRARY.test(to) && !/^(?:components|entrypoints)\//.test(from),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('names the browser globals of extensions in layers 6 and 7 only', () => {
    const wrong = FILES.filter((path) => (placeOf(path)?.layer ?? 0) < 6).filter((path) =>
      /\b(?:chrome|browser)\.(?:runtime|tabs|storage|scripting|permissions|action)\b/.test(
        readFileSync(join(ROOT, path), 'utf8'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('touches a document in recognize, page, components and entrypoints only', () => {
    const allowed = /^(?:utils\/recognize|utils\/page|components|entrypoints)\//;
    const wrong = FILES.filter((path) => !allowed.test(path)).filter((path) =>
      /(?<![.\w'"/-])(?:document|window)\.\w/.test(
        readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what no part may do', () => {
  it('asks which browser it runs in, but in one place', () => {
    const asking = FILES.filter((path) => /import\.meta\.env/.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(asking).toEqual(['utils/browser/differences.ts']);
  });

  it('opens no connection', () => {
    const network =
      /\b(?:fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|importScripts|preconnect|WebTransport)/;
    const wrong = FILES.filter((path) =>
      network.test(readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(wrong).toEqual([]);
  });

  it('loads the larger form of zod into the extension', () => {
    const wrong = IMPORTS.filter(
      ({ to, typeOnly }) => !typeOnly && (to === 'zod' || /data\/schema\.ts$/.test(to)),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual(['data/schema.ts → zod']);
  });

  it('never builds markup from text', () => {
    const markup = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML/;
    expect(FILES.filter((path) => markup.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  /** All that a script brings into a page: files of ours and packages. */
  function broughtBy(script: string): string[] {
    const reached = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      if (!FILES.includes(path)) return;
      for (const found of importsOf(path)) {
        if (!found.typeOnly) visit(found.to.startsWith('.') ? targetOf(found) : found.to);
      }
    };
    visit(script);
    return [...reached];
  }
  const READS_AND_MARKS = 'entrypoints/claimlight.content/index.ts';
  const INTERACTS = 'entrypoints/interaction/index.ts';
  const READS_NOTATIONS = 'entrypoints/notations/index.ts';
  const READS_LINES = 'entrypoints/lines/index.ts';

  it('keeps schemas, pairs and look-up out of the page agent', () => {
    const brought = [READS_AND_MARKS, INTERACTS, READS_NOTATIONS, READS_LINES].flatMap(broughtBy);
    expect(brought).toEqual(expect.arrayContaining(['utils/recognize/scan.ts', 'utils/page/hover.ts']));
    const heavy = /^(?:zod|fuse\.js)|^data\/(?:pairs|codes\/|index|diagnoses)/;
    expect(brought.filter((name) => heavy.test(name))).toEqual([]);
  });

  it('keeps what can wait for the marks out of the script that reads', () => {
    const waits = /^@floating-ui|^utils\/cards|^utils\/page\/(?:card|hover|place-beside|sidebar-frame)/;
    expect(broughtBy(READS_AND_MARKS).filter((name) => waits.test(name))).toEqual([]);
  });

  it('keeps the readers of notations out of the script that reads', () => {
    const readers = broughtBy(READS_AND_MARKS).filter((name) =>
      name.startsWith('utils/recognize/notations/'),
    );
    expect(readers.sort()).toEqual([
      'utils/recognize/notations/segments.ts',
      'utils/recognize/notations/signs.ts',
    ]);
  });

  it('keeps the reader of lines out of the script that finds codes', () => {
    const ofLines =
      /^utils\/recognize\/(?:line-context|record|row|grid-row|stated-date|visits|fields|figures)\.ts$/;
    expect(broughtBy(READS_AND_MARKS).filter((name) => ofLines.test(name))).toEqual([]);
  });

  it('keeps reading out of the script that comes after', () => {
    expect(broughtBy(INTERACTS).filter((name) => name.startsWith('utils/recognize/'))).toEqual([]);
  });
});
