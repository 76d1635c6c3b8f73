/** The look-up over our data: finds a code, puts it where it is wanted, and keeps the recent and the pinned ones. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { NO_FACTS } from '../data/code-sets.ts';
import { COMMON_CODES } from '../data/common-codes.ts';
import type { LookupResult } from '../utils/lookup/types.ts';
import { CodeLookup } from './CodeLookup.tsx';
import type { CodeSetPort } from './loaded-facts.ts';
import type { Answers } from './look-up-answers.ts';
import { t } from './words.ts';

const MOST_RECENT = 8;

export interface LookUpProps extends CodeSetPort {
  /** Asked for once the search box stands, and again when this is another function. */
  loadAnswers: () => Promise<Answers>;
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
    loadAnswers,
    onKeep,
    insert,
    copy,
    codeFacts,
    loadedTexts,
    onCodeSets,
    firstQuery = '',
    ...kept
  } = props;
  const [answers, setAnswers] = useState<Answers>();
  const [search, setSearch] = useState<Answers['search']>();
  const [codeSets, setCodeSets] = useState(NO_FACTS);
  const [notice, setNotice] = useState('');
  const [pinned, setPinned] = useState(kept.pinned);
  const [recent, setRecent] = useState(kept.recent);

  useEffect(() => {
    let isCurrent = true;
    void loadAnswers().then((loaded) => {
      if (!isCurrent) return;
      setAnswers(loaded);
      setSearch(() => loaded.search);
    });
    return () => {
      isCurrent = false;
    };
  }, [loadAnswers]);
  useEffect(() => {
    if (!answers) return;
    // The index is built while the person still reads, not at the first key.
    const timer = setTimeout(() => answers.get('90834'), 50);
    return () => clearTimeout(timer);
  }, [answers]);
  useEffect(() => {
    if (!answers) return;
    const hold = () =>
      void loadedTexts().then(
        (texts) => {
          answers.hold(texts);
          // A new function, so that what stands in the box is searched again.
          setSearch(() => (query: string) => answers.search(query));
        },
        // Without them the catalogue answers.
        () => undefined,
      );
    hold();
    return onCodeSets(hold);
  }, [answers, loadedTexts, onCodeSets]);
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
      card={(result) => answers?.card(result, codeSets)}
      onChoose={(result) => void choose(result)}
      pinned={pinned}
      recent={recent}
      onPin={pin}
      notice={notice}
      firstQuery={firstQuery}
    />
  );
}
