import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { isAgentCommand } from '../../utils/browser/agent-commands.ts';
import { agentMessageSchema, forwardedSchema, requestSchema } from '../../utils/browser/messages.ts';
import { readPack } from '../../utils/check/pack-schema.ts';
import { anything, fuzzSettings } from './settings.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { readManaged } = await import('../../utils/browser/managed.ts');

const settings = fuzzSettings();
const TYPES = [
  ...requestSchema.def.options.flatMap(({ shape }) => shape.type.def.values),
  ...agentMessageSchema.def.options.flatMap(({ shape }) => shape.type.def.values),
  'reveal',
  'insert',
  'recheck',
  'dispose',
  'settings',
];
const NAMES = [
  'type',
  'tabId',
  'frameId',
  'codes',
  'code',
  'command',
  'typed',
  'text',
  'token',
  'site',
  'layout',
];

/** Messages whose type is known and whose fields are anything, and messages of any shape at all. */
const messages = fc.oneof(
  anything(NAMES),
  fc
    .tuple(fc.constantFrom(...TYPES), fc.dictionary(fc.constantFrom(...NAMES), anything(NAMES)))
    .map(([type, fields]) => ({ ...fields, type })),
);

it('a message of any shape is read or refused, and none adds a field that no schema names', () => {
  const polluted = Object.keys(Object.prototype).length;
  fc.assert(
    fc.property(messages, (message) => {
      for (const schema of [requestSchema, agentMessageSchema, forwardedSchema]) {
        const read = schema.safeParse(message);
        if (read.success) expect(Object.keys(message as object)).toEqual(expect.arrayContaining(['type']));
      }
      expect(typeof isAgentCommand(message)).toBe('boolean');
    }),
    settings,
  );
  expect(Object.keys(Object.prototype)).toHaveLength(polluted);
}, 120_000);

const FILE_NAMES = [
  'id',
  'name',
  'rules',
  'facts',
  'payers',
  'payerNames',
  'source',
  'title',
  'settings',
  'packs',
  'notice',
  'lockedSites',
];
const files = fc.oneof(
  fc.string(),
  fc.json(),
  fc.dictionary(fc.constantFrom(...FILE_NAMES), fc.jsonValue()).map((value) => JSON.stringify(value)),
);

it('a file of any content is read or refused with a reason, and a policy of any shape is read', () => {
  fc.assert(
    fc.property(files, anything(FILE_NAMES), (text, policy) => {
      const read = readPack(text);
      if (!('pack' in read)) expect(JSON.stringify(read).length).toBeGreaterThan(2);
      expect(Array.isArray(readManaged(policy).lockedSites)).toBe(true);
    }),
    settings,
  );
}, 120_000);
