/** The look-up over our data: finds a code, puts it where it is wanted, and keeps the recent and the pinned ones. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type CodeFacts, NO_FACTS } from '../data/code-sets.ts';
import { COMMON_CODES } from '../data/common-codes.ts';
import { toDenialCard } from '../utils/cards/denial.ts';
import { type CardFacts, toCardFacts } from '../utils/cards.ts';
import type { LookupResult } from '../utils/lookup/types.ts';
import { createLookup } from '../utils/lookup.ts';
import type { Phrases } from '../utils/text/say.ts';
import { CodeLookup } from './CodeLookup.tsx';
import type { CodeSetPort } from './loaded-facts.ts';
import { t } from './words.ts';

const MOST_RECENT = 8;

/** Modifiers and places of service say all they have to say in the list. */
function cardOf(
  { code, kind }: LookupResult,
  codeSets: CodeFacts,
  phrases: Phrases | undefined,
): CardFacts | undefined {
  if (kind === 'denial') return toDenialCard(code, phrases);
  return kind === 'code' || kind === 'diagnosis'
    ? toCardFacts(code, undefined, codeSets, phrases)
    : undefined;
}

export interface LookUpProps extends CodeSetPort {
  /** 'YYYY-MM-DD'. */
  today: string;
  /** What we say, in the person's language, other than English. */
  phrases: Phrases | undefined;
  pinned: readonly string[];
  recent: readonly string[];
  onKeep: (change: { pinnedCodes?: string[]; recentCodes?: string[] }) => void;
  /** Puts text into the field the person came from; false when there is none. */
  insert: (text: string) => Promise<boolean>;
  copy: (text: string) => Promise<void>;
  firstQuery?: string;
}

export function LookUp(props: LookUpProps) {
  const {
    today,
    phrases,
    onKeep,
    insert,
    copy,
    codeFacts,
    loadedTexts,
    onCodeSets,
    firstQuery = '',
    ...kept
  } = props;
  const lookup = useMemo(() => createLookup({ today, phrases }), [today, phrases]);
  const [search, setSearch] = useState(() => lookup.search);
  const [codeSets, setCodeSets] = useState(NO_FACTS);
  const [notice, setNotice] = useState('');
  const [pinned, setPinned] = useState(kept.pinned);
  const [recent, setRecent] = useState(kept.recent);

  useEffect(() => {
    // The index is built while the person still reads, not at the first key.
    const timer = setTimeout(() => lookup.get('90834'), 50);
    return () => clearTimeout(timer);
  }, [lookup]);
  useEffect(() => {
    const hold = () =>
      void loadedTexts().then(
        (texts) => {
          lookup.hold(texts);
          // A new function, so that what stands in the box is searched again.
          setSearch(() => (query: string) => lookup.search(query));
        },
        // Without them the catalogue answers.
        () => undefined,
      );
    hold();
    return onCodeSets(hold);
  }, [lookup, loadedTexts, onCodeSets]);
  const showFacts = useCallback(
    (code: string) => void codeFacts([code, ...COMMON_CODES]).then(setCodeSets, () => undefined),
    [codeFacts],
  );

  const choose = async ({ code }: LookupResult) => {
    const next = [code, ...recent.filter((other) => other !== code)].slice(0, MOST_RECENT);
    setRecent(next);
    onKeep({ recentCodes: next });
    if (await insert(code)) {
      setNotice(t('inserted', code));
      return;
    }
    try {
      await copy(code);
      setNotice(t('copied', code));
    } catch {
      setNotice(t('notCopied'));
    }
  };
  const pin = (code: string) => {
    const next = pinned.includes(code) ? pinned.filter((other) => other !== code) : [...pinned, code];
    setPinned(next);
    onKeep({ pinnedCodes: next });
  };
  return (
    <CodeLookup
      search={search}
      onCurrent={showFacts}
      card={(result) => cardOf(result, codeSets, phrases)}
      onChoose={(result) => void choose(result)}
      pinned={pinned}
      recent={recent}
      onPin={pin}
      notice={notice}
      firstQuery={firstQuery}
    />
  );
}
