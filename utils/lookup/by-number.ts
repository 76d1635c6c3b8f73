/** Finds entries by what stands on a claim: whole numbers and their beginnings, never something similar. */
import { MOST_USED } from '../../data/synonyms.ts';
import type { LookupEntry, LookupKind } from './types.ts';

/** 'F33.0', 'f330' and 'F33.' + '0' are one. */
const bareCode = (text: string) => text.toUpperCase().replace(/[.\s-]/g, '');
/** 'CO-97' and 'PR-97' give one reason, and some remittances print the number alone. */
const reasonOf = (text: string) => bareCode(text).replace(/^(?:CO|PR|OA|PI|CR)(?=\w)/, '');

const ORDER: readonly LookupKind[] = ['code', 'modifier', 'place', 'diagnosis', 'denial'];
/** Below this weight an entry is no answer that claims of today can use. */
const USABLE = 0.6;

const isUsable = ({ weight }: LookupEntry) => weight >= USABLE;

export interface NumberIndex {
  /** Whether a claim may hold exactly this: '95' and '10', but not '90', a place of service without a meaning. */
  isInUse(text: string): boolean;
  /**
   * Entries whose code is exactly this, procedure codes first; only those of `set` where it is given and has any, and
   * otherwise only those a claim may hold where there are any.
   */
  exact(text: string, set?: LookupKind): LookupEntry[];
  /** Entries whose code begins with this, most used first, ended ones last; the exact ones are left out. */
  beginning(text: string, set?: LookupKind): LookupEntry[];
}

export function indexNumbers(entries: readonly LookupEntry[]): NumberIndex {
  const byCode = new Map<string, LookupEntry[]>();
  for (const entry of entries) {
    const bare = bareCode(entry.result.code);
    const same = byCode.get(bare);
    if (same) same.push(entry);
    else byCode.set(bare, [entry]);
  }
  const byReason = new Map<string, LookupEntry[]>();
  for (const entry of entries.filter(({ result }) => result.kind === 'denial')) {
    const reason = reasonOf(entry.result.code);
    byReason.set(reason, [...(byReason.get(reason) ?? []), entry]);
  }
  const codes = [...byCode.keys()].sort();
  const used = new Map(MOST_USED.map((code, at) => [code, at]));
  const usableFirst = (a: LookupEntry, b: LookupEntry) => Number(isUsable(b)) - Number(isUsable(a));
  const usedFirst = (a: LookupEntry, b: LookupEntry) =>
    (used.get(a.result.code) ?? used.size) - (used.get(b.result.code) ?? used.size);
  const ofSet = (found: LookupEntry[], set?: LookupKind) => {
    const asked = found.filter(({ result }) => result.kind === set);
    return asked.length > 0 ? asked : found;
  };

  return {
    isInUse: (text) => (byCode.get(bareCode(text)) ?? []).some(isUsable),
    exact(text, set) {
      const isReason = set === 'denial' || /^(?:CO|PR|OA|PI|CR)-?\w/i.test(text.trim());
      const found = byCode.get(bareCode(text)) ?? (isReason ? byReason.get(reasonOf(text)) : undefined) ?? [];
      if (set === 'denial' && found.every(({ result }) => result.kind !== 'denial'))
        return byReason.get(reasonOf(text)) ?? found;
      const usable = found.filter(isUsable);
      return ofSet(set === undefined && usable.length > 0 ? usable : found, set).sort(
        (a, b) => ORDER.indexOf(a.result.kind) - ORDER.indexOf(b.result.kind),
      );
    },
    beginning(text, set) {
      const bare = bareCode(text);
      const found = codes
        .filter((code) => code.length > bare.length && code.startsWith(bare))
        .flatMap((code) => byCode.get(code) ?? []);
      return ofSet(found, set).sort((a, b) => usableFirst(a, b) || usedFirst(a, b));
    },
  };
}
