/**
 * Every message that crosses between the parts of the extension, both directions.
 *
 *   page agent ──▶ background, sidebar     AgentMessage     what stands on the page; never typed text
 *   sidebar    ──▶ background ──▶ agent    AgentCommand     "show code n"; never what was typed or found
 *   any page of ours ──▶ background        Request          things only the background may do
 *
 * What arrives is parsed by schema and its sender checked. The page agent imports the types only and reads commands
 * with `isAgentCommand` of agent-commands.ts, so that no schema library runs in somebody else's page.
 */
import * as z from 'zod/mini';
import { siteDefaultsSchema, typedSchema } from './storage.ts';

export type { AgentCommand, AgentStart } from './agent-commands.ts';

/** A match as it crosses: plain data and an id that is unique within its frame and stays while the code stays. */
const codeReportSchema = z.strictObject({
  id: z.int(),
  code: z.string().check(z.maxLength(8)),
  system: z.enum(['CPT', 'HCPCS', 'ICD-10-CM']),
  modifiers: z.array(z.string().check(z.maxLength(2))).check(z.maxLength(8)),
  units: z.optional(z.number()),
  date: z.optional(z.string().check(z.maxLength(10))),
  placeOfService: z.optional(z.string().check(z.maxLength(2))),
  diagnoses: z.optional(z.array(z.string().check(z.maxLength(8))).check(z.maxLength(24))),
  confidence: z.number(),
  line: z.optional(z.int()),
  visit: z.optional(z.int()),
});
export type CodeReport = z.infer<typeof codeReportSchema>;

export const agentMessageSchema = z.discriminatedUnion('type', [
  /** The codes of one frame, in document order; replaces what that frame reported before. Not `complete`: changes bring the rest. */
  z.strictObject({
    type: z.literal('codes'),
    codes: z.array(codeReportSchema).check(z.maxLength(50_000)),
    complete: z.boolean(),
  }),
  /** What changed since: `gone` first, then each stretch of `fresh` after the code of that number, 0 for the start. */
  z.strictObject({
    type: z.literal('changes'),
    gone: z.array(z.int()).check(z.maxLength(50_000)),
    fresh: z
      .array(z.strictObject({ after: z.int(), codes: z.array(codeReportSchema).check(z.maxLength(50_000)) }))
      .check(z.maxLength(50_000)),
  }),
  /** Frames of the sender's document came, went or moved: the order of frames is to be asked anew. */
  z.strictObject({ type: z.literal('frames-changed') }),
  /** The frame is going away: drop its codes. */
  z.strictObject({ type: z.literal('frame-gone') }),
  /** The person clicked a row or entered a form on the page that holds this code. */
  z.strictObject({ type: z.literal('code-focused'), id: z.int() }),
  /** The person selected text on the page and asked for a check of what stands in it. */
  z.strictObject({ type: z.literal('selected'), ids: z.array(z.int()).check(z.maxLength(50_000)) }),
  /** The person entered a form field of this frame: where an inserted code goes. */
  z.strictObject({ type: z.literal('field-focused') }),
  /** The frame cannot be looked into, and why. */
  z.strictObject({ type: z.literal('unreadable'), reason: z.enum(['too-large', 'error']) }),
]);
export type AgentMessage = z.infer<typeof agentMessageSchema>;

const agentCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('report') }),
  z.strictObject({ type: z.literal('place') }),
  z.strictObject({ type: z.literal('reveal'), id: z.int() }),
  z.strictObject({ type: z.literal('step'), direction: z.enum(['next', 'previous']) }),
  z.strictObject({ type: z.literal('sidebar'), show: z.enum(['open', 'closed', 'toggle', 'collapse']) }),
  z.strictObject({ type: z.literal('move'), change: z.enum(['side', 'mode']) }),
  z.strictObject({ type: z.literal('insert'), text: z.string().check(z.maxLength(40)) }),
  z.strictObject({ type: z.literal('close-card') }),
  z.strictObject({ type: z.literal('count'), count: z.int().check(z.gte(0)) }),
]);

/** What the agent tells of the sidebar's place; the origin is the sender's. */
const layoutSchema = z.strictObject({
  side: z.optional(z.enum(['left', 'right'])),
  mode: z.optional(z.enum(['push', 'overlay'])),
  widthPx: z.optional(z.number().check(z.gte(200), z.lte(2000))),
  collapsed: z.optional(z.boolean()),
  open: z.optional(z.boolean()),
});

/**
 * An agent's message as the background hands it on: Firefox does not deliver what a page's agent sends to our frame in the
 * same tab.
 */
export const forwardedSchema = z.strictObject({
  type: z.literal('forwarded'),
  frameId: z.int(),
  message: agentMessageSchema,
});
export type Forwarded = z.infer<typeof forwardedSchema>;

/** Distinct codes that one page is asked about. */
export const MOST_CODES_ASKED = 2000;

/** How the extension stands to a tab; `url` only where it may know it. */
export interface TabState {
  tabId: number;
  url?: string;
  /** The site is turned on. */
  isOn: boolean;
  /** Only this tab is, until it leaves the site. */
  isOnce: boolean;
}

/** What the background answers; who may ask what is in entrypoints/background/senders.ts. */
export const requestSchema = z.discriminatedUnion('type', [
  /** Card facts for codes that stand on the page. Answers CardFacts[] in the order asked. */
  z.strictObject({
    type: z.literal('describe'),
    codes: z
      .array(
        z.strictObject({
          code: z.string().check(z.maxLength(8)),
          date: z.optional(z.string().check(z.maxLength(10))),
        }),
      )
      .check(z.maxLength(500)),
  }),
  /** A page agent asks how it is to look before it starts. Answers AgentStart. */
  z.strictObject({ type: z.literal('start') }),
  /** The agent asks for one of its other scripts, in its own frame. Answers when it ran. */
  z.strictObject({ type: z.literal('script'), name: z.enum(['interaction', 'lines', 'notations']) }),
  /** The agent asks for a token before it opens the sidebar frame. Answers { token }. */
  z.strictObject({ type: z.literal('frame-token') }),
  /** The person docked, resized, collapsed or closed the sidebar on the site the sender stands on. */
  z.strictObject({ type: z.literal('layout'), layout: layoutSchema }),
  /** The sidebar frame shows the token it was opened with. Answers TabState or { refused: true }. */
  z.strictObject({ type: z.literal('claim-frame'), token: z.string().check(z.maxLength(64)) }),
  /** Send a command to the agents of a tab; without frameId to all its frames. Answers what that frame's agent answers. */
  z.strictObject({
    type: z.literal('relay'),
    tabId: z.int(),
    frameId: z.optional(z.int()),
    command: agentCommandSchema,
  }),
  /** Put text into the field last used in a tab, whatever frame it is in. Answers { inserted }. */
  z.strictObject({ type: z.literal('insert'), tabId: z.int(), text: z.string().check(z.maxLength(40)) }),
  /** What was typed beside a tab. Answers Typed. The background keeps it: a frame in a page has no session storage in Firefox. */
  z.strictObject({ type: z.literal('load-typed'), tabId: z.int() }),
  z.strictObject({ type: z.literal('save-typed'), tabId: z.int(), typed: typedSchema }),
  /** What the person keeps for the site in a tab; no patient facts. Answers SiteDefaults. */
  z.strictObject({ type: z.literal('load-defaults'), tabId: z.int() }),
  z.strictObject({
    type: z.literal('save-defaults'),
    tabId: z.int(),
    defaults: siteDefaultsSchema,
  }),
  /** The number of mismatches to show on the toolbar icon. */
  z.strictObject({
    type: z.literal('badge'),
    tabId: z.int(),
    errors: z.int(),
    warnings: z.int(),
  }),
  /** Which tab the sender's sidebar or popup belongs to: the active one of its window. Answers TabState. */
  z.strictObject({ type: z.literal('current-tab') }),
  /** What loaded code sets say about codes. Answers CodeFacts. */
  z.strictObject({
    type: z.literal('code-facts'),
    codes: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(MOST_CODES_ASKED)),
  }),
  /** The texts of loaded code sets, for the look-up to search. Answers LoadedTexts. */
  z.strictObject({ type: z.literal('loaded-texts') }),
  /** Start in one tab just this once, after the person pressed the toolbar button there. Answers whether it could. */
  z.strictObject({ type: z.literal('start-once'), tabId: z.int() }),
  /** Sites the extension is on for. Answers string[] of match patterns. */
  z.strictObject({ type: z.literal('sites') }),
  /** Turn a site off: gives its permission back, and those of its portal's frames. */
  z.strictObject({ type: z.literal('turn-off'), site: z.string().check(z.maxLength(300)) }),
  /** Open the options page, at a section. */
  z.strictObject({ type: z.literal('open-options'), section: z.optional(z.string().check(z.maxLength(20))) }),
]);
export type Request = z.infer<typeof requestSchema>;
