import type { SessionDetails } from '../session/schema.ts';
import { inWords, type Said, say, word } from '../text/say.ts';
import { isActive, type Line } from './claim.ts';
import { minutesFor } from './minutes.ts';
import type { PackRule, PayerPack } from './pack-schema.ts';
import { payerName } from './payer.ts';
import { type AnyLineRule, defineRule, type LineFacts, type Verdict } from './rule.ts';
import type { RuleId, Severity } from './types.ts';

const ORDER = { error: 0, warning: 1, info: 2 } as const;

const RULE_OF_KIND: Readonly<Record<PackRule['kind'], RuleId>> = {
  modifier: 'modifier-required',
  place: 'place-of-service',
  'not-covered': 'code-inactive',
  'prior-authorization': 'code-inactive',
  'daily-limit': 'units',
  'unit-rule': 'units',
};

/** Whether a pack speaks of this session: chosen by the person, and nothing stated says another payer. */
export function isPackFor(pack: PayerPack, session: SessionDetails): boolean {
  if (session.payer !== undefined && session.payer !== pack.payerKind) return false;
  const name = payerName(session);
  return (
    name === '' ||
    pack.names.length === 0 ||
    pack.names.some((own) => name.includes(own.toLowerCase().replace(/[^a-z]/g, '')))
  );
}

/** What a person chose about packs; a pack that no list names speaks on its own portals only. */
export interface PackChoices {
  /** Ids of packs that speak on every page. */
  packsOn: readonly string[];
  /** Ids of packs that speak nowhere. */
  packsNever?: readonly string[];
  /** Rules of packs that are off: 'aetna/audio-only'. */
  packRulesOff?: readonly string[];
  /** By pack id: findings of the pack milder than this are not shown. */
  packFloors?: Readonly<Record<string, Severity>>;
}

/** The packs that speak on a page of this host, as the person set them. */
export function packsInForce(
  packs: readonly PayerPack[],
  { packsOn, packsNever = [], packRulesOff = [], packFloors = {} }: PackChoices,
  host?: string,
): PayerPack[] {
  const speaks = ({ id, portals }: PayerPack) =>
    !packsNever.includes(id) && (packsOn.includes(id) || portals.some((portal) => isHostOf(portal, host)));
  return packs.filter(speaks).map((pack) => {
    const off = pack.rules.map(({ id }) => id).filter((id) => packRulesOff.includes(`${pack.id}/${id}`));
    const floor = packFloors[pack.id];
    return {
      ...pack,
      ...(off.length && { off: [...(pack.off ?? []), ...off] }),
      ...(floor && { severityFloor: floor }),
    };
  });
}

function isHostOf(portal: string, host: string | undefined): boolean {
  if (host === undefined) return false;
  return portal.startsWith('*.') ? host.endsWith(portal.slice(1)) : host === portal;
}

/** A pack's facts as rules like any other; what a core rule already said of a line is not said again. */
export function packRules(packs: readonly PayerPack[], session: SessionDetails): AnyLineRule[] {
  return packs
    .filter((pack) => isPackFor(pack, session))
    .flatMap((pack) =>
      pack.rules
        .filter(
          (rule) =>
            !pack.off?.includes(rule.id) && ORDER[rule.severity] <= ORDER[pack.severityFloor ?? 'info'],
        )
        .map((rule) => toRule(pack, rule)),
    );
}

function toRule(pack: PayerPack, rule: PackRule): AnyLineRule {
  const id = RULE_OF_KIND[rule.kind];
  return defineRule({
    id,
    part: `${pack.id}/${rule.id}`,
    summary: rule.note,
    source: {
      title: pack.title,
      publisher: pack.publisher,
      url: pack.link,
      ...(pack.year && { year: pack.year }),
    },
    severity: [rule.severity],
    needs: [],
    explainedBy: [id],
    scope: 'any-line',
    check(facts: LineFacts): Verdict | undefined {
      const { line, session, today } = facts;
      const date = line.date ?? today;
      const isInForce =
        date >= pack.effectiveFrom && (pack.effectiveTo === undefined || date <= pack.effectiveTo);
      if (!isInForce || !isActive(line) || !isNamed(line.code, rule.codes) || !isWhen(rule.when, session))
        return undefined;
      const found = disagreement(rule, facts);
      if (found === undefined) return undefined;
      return {
        severity: rule.severity,
        message: say`${found} (${pack.payer}).`,
        // A pack that a person loaded speaks its own language.
        suggestion: word(rule.note),
        ...insteadOf(rule),
      };
    },
  });
}

const insteadOf = (rule: PackRule) =>
  rule.kind === 'not-covered' && rule.instead ? { suggestedCodes: rule.instead } : {};

function isNamed(code: string, codes: readonly string[]): boolean {
  return codes.some((own) => {
    const [from = '', to = from] = own.split('-');
    return code >= from && code <= to && code.length === from.length;
  });
}

function isWhen(when: PackRule['when'], session: SessionDetails): boolean {
  return Object.entries(when ?? {}).every(([fact, wanted]) => {
    const stated = session[fact as keyof SessionDetails];
    return Array.isArray(wanted) ? wanted.includes(stated as never) : stated === wanted;
  });
}

/** What of the line disagrees with the rule, without a full stop. */
function disagreement(rule: PackRule, facts: LineFacts): Said | undefined {
  const { line } = facts;
  switch (rule.kind) {
    case 'modifier':
      return rule.anyOf.some((modifier) => line.modifiers.includes(modifier))
        ? undefined
        : say`${line.code} carries ${line.modifiers.join(', ') || say`no modifier`}, and ${inWords(rule.anyOf, 'or')} is wanted`;
    case 'place':
      return line.placeOfService === undefined || rule.anyOf.includes(line.placeOfService)
        ? undefined
        : say`${line.code} carries place of service ${line.placeOfService}, and ${inWords(rule.anyOf, 'or')} is wanted`;
    case 'not-covered':
      return say`${line.code} is not covered`;
    case 'prior-authorization':
      return say`${line.code} needs prior authorization`;
    case 'daily-limit':
      return line.units !== undefined && line.units > rule.units
        ? say`${line.units} units of ${line.code} are billed, and the limit is ${rule.units} a day`
        : undefined;
    case 'unit-rule':
      return unitDisagreement(rule, line, facts);
  }
}

function unitDisagreement(
  rule: PackRule & { kind: 'unit-rule' },
  line: Line,
  facts: LineFacts,
): Said | undefined {
  const counted = minutesFor(line, facts);
  if (!counted || counted.shared || line.units === undefined) return undefined;
  const units = Math.floor((counted.minutes + rule.unitMinutes - rule.threshold) / rule.unitMinutes);
  return units === line.units
    ? undefined
    : say`${counted.minutes} minutes come to ${units} of ${line.code}, and ${line.units} are billed`;
}
