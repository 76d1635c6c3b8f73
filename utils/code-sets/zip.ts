/** The texts inside a zip file, unpacked while it is read. */
import { Unzip, UnzipInflate } from 'fflate';
import { type Said, say } from '../text/say.ts';
import type { TextReader } from './read-files.ts';

const TEXT_FILE = /\.(?:txt|csv|tsv|tab|dat)$/i;
/** The fee schedule's second file, for other conversion factors, beside the one that is meant. */
const OTHER_VARIANT = /(?<!non)QPP/i;

const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
/** By the first four bytes. */
export const isZip = (bytes: Uint8Array) => SIGNATURE.every((byte, at) => bytes[at] === byte);

const WORKBOOK = say`This is an Excel workbook; choose the .txt or .csv that comes with it, or save it as CSV.`;
const DAMAGED = say`The zip file is damaged, or packed in a way that cannot be read here.`;
const NOTHING = say`The zip file holds none of the published text files.`;

/** `open` begins a text by its name; `note` says what is wrong with the zip file itself. */
export function zipReader(open: (name: string) => TextReader, note: (why: Said) => void) {
  let isWorkbook = false;
  let found = 0;
  let isDamaged = false;
  /** What a reader threw; the unpacking library would take it for its own. */
  let thrown: unknown;

  const unzip = new Unzip((entry) => {
    const name = entry.name.split('/').at(-1) ?? entry.name;
    isWorkbook ||= entry.name === 'xl/workbook.xml';
    if (!TEXT_FILE.test(name) || OTHER_VARIANT.test(name)) return;
    const text = open(name);
    entry.ondata = (error, bytes, isLast) => {
      if (error) isDamaged = true;
      if (isDamaged || thrown !== undefined) return;
      try {
        text.push(bytes);
        if (isLast && text.end() === 'read') found++;
      } catch (reason) {
        thrown = reason;
      }
    };
    entry.start();
  });
  unzip.register(UnzipInflate);

  function push(bytes: Uint8Array, isLast = false): void {
    if (isDamaged) return;
    try {
      unzip.push(bytes, isLast);
    } catch {
      isDamaged = true;
    }
    if (thrown !== undefined) throw thrown;
  }
  return {
    push: (bytes: Uint8Array) => push(bytes),
    end(): void {
      push(new Uint8Array(0), true);
      if (isWorkbook) note(WORKBOOK);
      else if (isDamaged) note(DAMAGED);
      else if (found === 0) note(NOTHING);
    },
  };
}
