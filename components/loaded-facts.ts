/** What loaded code sets say about the codes on screen, asked for again when the codes or the sets change. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type CodeFacts, NO_FACTS } from '../data/code-sets.ts';
import type { LoadedTexts } from '../utils/lookup/loaded-texts.ts';

export interface CodeSetPort {
  codeFacts(codes: string[]): Promise<CodeFacts>;
  /** The words of loaded sets, which the look-up searches. */
  loadedTexts(): Promise<LoadedTexts>;
  /** Calls back when a set was loaded or taken out; returns the undo. */
  onCodeSets(callback: () => void): () => void;
}

/** The last answer; `ask` takes the codes it is to be about. */
export function useLoadedFacts(port: CodeSetPort): {
  codeSets: CodeFacts;
  ask: (codes: Iterable<string>) => void;
} {
  const [codeSets, setCodeSets] = useState(NO_FACTS);
  const [asked, setAsked] = useState('');
  const [change, setChange] = useState(0);
  useEffect(() => port.onCodeSets(() => setChange((count) => count + 1)), [port]);
  useEffect(() => {
    let isCurrent = true;
    if (asked !== '')
      void port
        .codeFacts(asked.split(' '))
        // Without an answer the shipped sets are in force.
        .catch(() => NO_FACTS)
        .then((facts) => {
          if (isCurrent) setCodeSets(facts);
        });
    return () => {
      isCurrent = false;
    };
  }, [port, asked, change]);
  const ask = useCallback((codes: Iterable<string>) => setAsked([...new Set(codes)].sort().join(' ')), []);
  return { codeSets, ask };
}
