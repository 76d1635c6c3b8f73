/** Notations that machines write and people read on screen: X12, HL7, FHIR and other JSON and XML, CSV, listings. */
import type { ReadNotation } from '../types.ts';
import { readCsv } from './csv.ts';
import { readFixedWidth } from './fixed-width.ts';
import { looksLikeHl7, readHl7 } from './hl7.ts';
import { readResource } from './resource.ts';
import { parseJson, parseXml } from './tree.ts';
import { looksLikeX12, readX12 } from './x12.ts';

const JSON_START = /^\s*[{[]\s*(?:["{[]|\w+\s*:)/;
const XML_START = /^\s*<[?!A-Za-z]/;

export const readNotation: ReadNotation = (text) => {
  // First, since an address in it ('ELM ST^^') looks like a segment of X12.
  if (text.includes('|') && looksLikeHl7(text)) return readHl7(text);
  if (looksLikeX12(text)) return readX12(text);
  if (JSON_START.test(text)) {
    const tree = parseJson(text);
    if (tree) return readResource(tree, text.length);
  }
  if (XML_START.test(text)) {
    const tree = parseXml(text);
    if (tree) return readResource(tree, text.length);
  }
  if (!text.includes('\n')) return undefined;
  return readCsv(text) ?? readFixedWidth(text);
};
