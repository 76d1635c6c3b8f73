/** JSON and XML as one tree: names with values and where these stand in the text. */
import type { Piece } from './noted.ts';

export interface TreeNode {
  /** Key or element name; an element of a JSON array has the array's. */
  name: string;
  value?: Piece;
  children: TreeNode[];
  parent: TreeNode | undefined;
}

const MOST_DEPTH = 60;

/** What stands in a text as JSON, up to where it ends or breaks off; viewers show keys without quotes and number what lists hold. */
export function parseJson(text: string): TreeNode | undefined {
  const root: TreeNode = { name: '', children: [], parent: undefined };
  const token =
    /\s*(?:"?\d+"?\s*:)?\s*(?:([{}[\],:])|"((?:[^"\\\n]|\\.)*)"|(-?[0-9][0-9.eE+-]*|true|false|null)|([A-Za-z_]\w*)(?=\s*:))/gy;
  // A list has no node of its own: what it holds stands under its name in the object around it.
  const stack: { node: TreeNode; list?: string }[] = [{ node: root }];
  let key: string | undefined;
  let isFirst = true;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [whole, mark, quoted, word, bare] = match;
    const string = quoted ?? bare;
    const top = stack.at(-1);
    if (!top || (isFirst && mark !== '{' && mark !== '[')) break;
    isFirst = false;
    const name = key ?? top.list ?? '';
    if (mark === '{') {
      const node: TreeNode = { name, children: [], parent: top.node };
      top.node.children.push(node);
      stack.push({ node });
    } else if (mark === '[') {
      stack.push({ node: top.node, list: name });
    } else if (mark === '}' || mark === ']') {
      stack.pop();
    } else if (mark === undefined && string !== undefined && top.list === undefined && key === undefined) {
      key = string;
      continue;
    } else if (mark === undefined) {
      const value = string ?? word ?? '';
      const start = match.index + whole.length - value.length - (string === undefined ? 0 : 1);
      top.node.children.push({ name, value: { text: value, start }, children: [], parent: top.node });
    }
    if (mark !== ':') key = undefined;
    if (stack.length > MOST_DEPTH || stack.length === 1) break;
  }
  return isFirst ? undefined : root;
}

/** What stands in a text as XML: elements by their name, attributes as children; prefixes are left out. */
export function parseXml(text: string): TreeNode | undefined {
  const root: TreeNode = { name: '', children: [], parent: undefined };
  let at = root;
  let depth = 0;
  const token =
    /<(\/?)(?:[\w-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<[!?][^>]*>|([^<]+)/g;
  for (const match of text.matchAll(token)) {
    const [whole, isEnd, name, attributes, isEmpty, words] = match;
    if (words !== undefined) {
      const trimmed = words.trim();
      if (trimmed !== '' && at !== root)
        at.value ??= { text: trimmed, start: match.index + words.indexOf(trimmed) };
      continue;
    }
    if (name === undefined) continue;
    if (isEnd) {
      if (at.name === name && at.parent) at = at.parent;
      continue;
    }
    const node: TreeNode = { name, children: [], parent: at };
    at.children.push(node);
    const offset = match.index + whole.indexOf(attributes ?? '', 1);
    for (const one of (attributes ?? '').matchAll(/([\w.-]+)\s*=\s*["']([^"']*)["']/g)) {
      const value = {
        text: one[2] ?? '',
        start: offset + one.index + one[0].length - 1 - (one[2] ?? '').length,
      };
      // FHIR writes values as an attribute of that name.
      if (one[1] === 'value') node.value = value;
      else node.children.push({ name: one[1] as string, value, children: [], parent: node });
    }
    depth += 1;
    if (!isEmpty && depth < 100_000) at = node;
  }
  return root.children.length > 0 ? root : undefined;
}
