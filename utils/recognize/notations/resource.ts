/** Codes in JSON and XML: FHIR resources and whatever a portal's interfaces send. */
import { isModifier } from '../../../data/systems.ts';
import { parseDate } from '../../text/dates.ts';
import { readPointers, readUnits } from '../fields.ts';
import { readAttached } from '../modifiers.ts';
import type { Noted, Reading } from '../types.ts';
import { type Field, fieldOfName } from '../vocabulary.ts';
import { diagnosisAt, procedureAt } from './noted.ts';
import type { TreeNode } from './tree.ts';

const PROCEDURE_URL = /ama-assn\.org|\bcpt\b|hcpcs|2\.16\.840\.1\.113883\.6\.(?:12|285)\b/i;
const DIAGNOSIS_URL = /icd-?10|2\.16\.840\.1\.113883\.6\.90\b/i;
/** Names that say nothing of what they hold: what stands above them does. */
const PASSED_ON =
  /^(?:coding|code|codes?|value|concept|codeableconcept|items?|entry|list|values|procedurecodeableconcept|id)$/i;
const LINE_PARENT =
  /^(?:(?:service|claim|charge|bill\w*)?_?-?(?:lines?|items?|details?)|services?|charges?|procedures)$/i;
const FHIR_FIELDS: Readonly<Record<string, Field>> = {
  productOrService: 'procedure',
  productOrServiceEnd: 'procedure',
  billCode: 'procedure',
  diagnosisCodeableConcept: 'diagnosis',
  diagnosisSequence: 'pointer',
  servicedDate: 'date',
  servicedPeriod: 'date',
  performedDateTime: 'date',
  occurrenceDateTime: 'date',
  occurrencePeriod: 'date',
  locationCodeableConcept: 'place',
  quantity: 'units',
  unitPrice: 'other',
  net: 'other',
  identifier: 'other',
};

const fieldOf = (name: string): Field | undefined => FHIR_FIELDS[name] ?? fieldOfName(name);

const shownValue = (node: TreeNode, name: string): string | undefined =>
  node.children.find((child) => child.name === name)?.value?.text;

const CHANGED_VALUE = /^(?:(?:old|new|submitted|current|original|corrected)?_?value|old|new|from|to)$/i;
const NAMED_BY = ['field', 'path', 'property', 'element', 'attribute'];

/** What a message or log names beside a value: {"field": "lines[0].procedureCode", "value": "90806"}. */
function namedBeside({ name, parent }: TreeNode): Field | undefined {
  if (!parent || !CHANGED_VALUE.test(name)) return undefined;
  const path = NAMED_BY.map((one) => shownValue(parent, one)).find((one) => one !== undefined);
  const last = path?.split(/[.\][/]+/).findLast((part) => /[a-z]{2}/i.test(part));
  return last === undefined ? undefined : (fieldOf(last) ?? 'other');
}

/** What a value is by its own name, or by the nearest name above it that says so. */
function fieldAt(node: TreeNode): Field | undefined {
  const beside = namedBeside(node);
  if (beside) return beside;
  for (let at: TreeNode | undefined = node; at; at = at.parent) {
    if (at !== node && !PASSED_ON.test(node.name)) break;
    if (PASSED_ON.test(at.name) || at.name === '') continue;
    return fieldOf(at.name);
  }
  if (!PASSED_ON.test(node.name)) return fieldOf(node.name);
  return undefined;
}

/** Names right below a claim line that show it is one. */
const isLine = (node: TreeNode): boolean =>
  LINE_PARENT.test(node.name) ||
  node.children.some(({ name }) => ['modifier', 'units', 'pointer'].includes(fieldOf(name) ?? ''));

function codeAt(node: TreeNode): Noted | undefined {
  const { value, parent } = node;
  if (!value) return undefined;
  const system =
    parent && /^(?:code|value|productCode)$/i.test(node.name) ? shownValue(parent, 'system') : undefined;
  if (system !== undefined) {
    if (DIAGNOSIS_URL.test(system)) return diagnosisAt(value);
    return PROCEDURE_URL.test(system) ? procedureAt(value) : undefined;
  }
  const field = fieldAt(node);
  if (field === 'diagnosis') return diagnosisAt(value);
  const isCode =
    field === 'procedure' ||
    ((field === 'code' || field === undefined) && /code$/i.test(node.name) && parent && isLine(parent));
  if (!isCode) return undefined;
  const whole = procedureAt(value);
  if (whole) return whole;
  const noted = procedureAt({ text: value.text.slice(0, 5), start: value.start });
  const attached = readAttached(value.text.slice(5));
  return noted && attached.modifiers.length > 0 ? { ...noted, modifiers: attached.modifiers } : undefined;
}

/** Every value below a node, a line of its own inside it left out. */
function* valuesOf(node: TreeNode): Generator<TreeNode> {
  for (const child of node.children) {
    if (child.value) yield child;
    if (child.children.length > 0) yield* valuesOf(child);
  }
}

const named = (node: TreeNode, field: Field): TreeNode[] =>
  node.children.filter((child) => fieldOf(child.name) === field);

const textsOf = (node: TreeNode): string[] => {
  const own = node.value ? [node.value.text] : [];
  return [
    ...own,
    ...[...valuesOf(node)]
      .filter(({ name }) => !/^(?:system|display|text|unit)$/.test(name))
      .map((one) => one.value?.text ?? ''),
  ];
};

const firstOf = <T>(nodes: readonly TreeNode[], read: (text: string) => T | undefined): T | undefined => {
  for (const node of nodes) for (const text of textsOf(node)) if (read(text) !== undefined) return read(text);
  return undefined;
};

/** The object that is a code's line: the nearest above it with something else than names of the code. */
function lineOf(node: TreeNode): TreeNode | undefined {
  let at = node.parent;
  while (at?.parent && (PASSED_ON.test(at.name) || fieldOf(at.name) === 'procedure') && !isLine(at))
    at = at.parent;
  return at;
}

/** The claim's diagnoses by what its pointers call them: 'A', '1' or a `sequence`. */
function diagnosesBy(claim: TreeNode): Map<string, string> {
  const list = new Map<string, string>();
  let count = 0;
  const listed = named(claim, 'diagnosis');
  // Under a name that does not say so: each value that is one.
  for (const node of listed.length > 0 ? listed : valuesOf(claim)) {
    const inner = node.value ? [node] : [...valuesOf(node)];
    const code = inner.map((one) => codeAt(one)).find((one) => one?.system === 'ICD-10-CM')?.code;
    if (!code) continue;
    count += 1;
    list.set(shownValue(node, 'sequence') ?? shownValue(node, 'pointer') ?? String(count), code);
    list.set(String.fromCharCode(64 + count), code);
  }
  return list;
}

/** The pointers of a line, which may stand in an object of their own or in the code's. */
const pointersOf = (line: TreeNode): TreeNode[] => {
  const own = named(line, 'pointer');
  return own.length > 0
    ? own
    : line.children.filter(({ value }) => !value).flatMap((child) => named(child, 'pointer'));
};

/** Fills in what the code's line states, then what the objects around it state for all of their lines. */
function readLine(noted: Noted, node: TreeNode): TreeNode | undefined {
  const line = lineOf(node);
  if (!line) return undefined;
  if (noted.modifiers.length === 0)
    noted.modifiers = named(line, 'modifier')
      .flatMap(textsOf)
      .flatMap((text) => text.toUpperCase().split(/[\s,:;]+/))
      .filter(isModifier)
      .slice(0, 4);
  const units = firstOf(named(line, 'units'), readUnits);
  if (units !== undefined) noted.units = units;
  const pointers = pointersOf(line)
    .flatMap(textsOf)
    .flatMap((text) => readPointers(text) ?? []);
  const own = line.children
    .filter(({ name }) => fieldOf(name) === 'diagnosis' || name === 'reasonCode')
    .flatMap((one) => (one.value ? [one] : [...valuesOf(one)]))
    .flatMap((one) => codeAt(one)?.code ?? []);
  for (let at: TreeNode | undefined = line; at; at = at.parent) {
    noted.date ??= firstOf(named(at, 'date'), parseDate) as string;
    noted.placeOfService ??= firstOf(named(at, 'place'), (text) =>
      /^\d{1,2}$/.test(text) ? text.padStart(2, '0') : undefined,
    ) as string;
    if (pointers.length > 0 && !noted.diagnoses) {
      const list = diagnosesBy(at);
      const codes = pointers.flatMap((pointer) => list.get(pointer) ?? []);
      if (codes.length > 0) noted.diagnoses = [...new Set(codes)];
    }
  }
  if (noted.date === undefined) delete noted.date;
  if (noted.placeOfService === undefined) delete noted.placeOfService;
  if (!noted.diagnoses && own.length > 0 && line.parent) noted.diagnoses = [...new Set(own)];
  return line;
}

/** The codes of a tree; values that are prose are left to be read as such. */
export function readResource(root: TreeNode, length: number): Reading {
  const reading: Reading = { places: [], covered: [] };
  const lines = new Map<TreeNode, number>();
  const visits = new Map<TreeNode, number>();
  const numberOf = (map: Map<TreeNode, number>, node: TreeNode): number => {
    const number = map.get(node) ?? map.size + 1;
    map.set(node, number);
    return number;
  };
  let from = 0;
  for (const node of valuesOf(root)) {
    const { value } = node;
    if (!value) continue;
    const noted = codeAt(node);
    if (noted) {
      if (noted.system !== 'ICD-10-CM') {
        const line = readLine(noted, node);
        if (line) {
          noted.line = numberOf(lines, line);
          noted.visit = numberOf(visits, line.parent ?? line);
        }
      }
      reading.places.push(noted);
    } else if (/[a-z]{3,} /i.test(value.text) && value.text.length > 25) {
      reading.covered.push({ start: from, end: value.start });
      from = value.start + value.text.length;
    }
  }
  reading.covered.push({ start: from, end: length });
  return { ...reading, places: reading.places.sort((one, other) => one.start - other.start) };
}
