import { useRef, useState } from 'preact/hooks';
import { t, type WordKey } from '../../components/words.ts';
import type { CodeSetKind, LoadedSet } from '../../data/code-sets.ts';
import { diagnosisVintage } from '../../data/diagnoses.ts';
import { vintages } from '../../data/index.ts';
import { pairVintage } from '../../data/pairs.ts';
import { loadedSets, removeSet } from '../../utils/browser/code-set-store.ts';
import { noteCodeSetChange } from '../../utils/browser/stored.ts';
import type { Problem } from '../../utils/code-sets/problem.ts';
import type { Purpose } from '../../utils/code-sets/read-files.ts';
import { type Phrases, toText } from '../../utils/text/say.ts';
import { type Loading, loadCodeSets } from './code-set-loader.ts';

const SHIPPED: readonly [kind: CodeSetKind, asOf: string | undefined][] = [
  ['pairs', pairVintage.asOf],
  ['units', vintages.find(({ name }) => name.includes('MUE'))?.asOf],
  ['fees', vintages.find(({ name }) => name.includes('fee schedule'))?.asOf],
  ['hcpcs', vintages.find(({ name }) => name.includes('HCPCS Level II titles'))?.asOf],
  ['diagnoses', diagnosisVintage.asOf],
  ['descriptors', undefined],
  ['own', undefined],
];

const CHOICES: readonly { purpose: Purpose; label: WordKey; hint: WordKey; accept: string }[] = [
  { purpose: 'published', label: 'loadPublished', hint: 'loadPublishedHint', accept: '.zip,.txt,.csv,.tsv' },
  { purpose: 'descriptors', label: 'loadDescriptors', hint: 'loadDescriptorsHint', accept: '.txt,.csv,.tsv' },
  { purpose: 'own', label: 'loadOwn', hint: 'loadOwnHint', accept: '.txt,.csv,.tsv' },
];

const nameOf = (kind: CodeSetKind) => t(`set_${kind}`);
const written = (count: number) => count.toLocaleString(t('language'));

function Vintage({ set, asOf }: { set: LoadedSet | undefined; asOf: string | undefined }) {
  if (!set) return <span class="hint">{asOf ? t('asShipped', asOf) : t('noneLoaded')}</span>;
  const files =
    set.files.length > 2 ? t('andMoreFiles', set.files[0] ?? '', set.files.length - 1) : set.files.join(', ');
  return (
    <span>
      {set.asOf && <b>{t('asOf', set.asOf)}</b>} {t('loadedFrom', files)}{' '}
      <span class="hint">
        {t(set.kind === 'pairs' ? 'countPairs' : 'countCodes', written(set.rows))}
        {set.covers && `, ${t('firstCodes', set.covers.map(({ from, to }) => `${from}–${to}`).join(', '))}`}
      </span>
    </span>
  );
}

function Problems({ problems, phrases }: { problems: readonly Problem[]; phrases: Phrases | undefined }) {
  return (
    <div class="bad" role="alert">
      <p>{t('nothingWasChanged')}</p>
      <ul class="problems">
        {problems.map(({ file, line, why }) => (
          <li key={`${file} ${line} ${toText(why)}`}>
            {line === undefined ? file : t('atLine', file, written(line))}: {toText(why, phrases)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Progress {
  step: 'reading' | 'storing';
  share: number;
}

export interface CodeSetsProps {
  sets: readonly LoadedSet[];
  mayLoad: boolean;
  /** The person's language, other than English. */
  phrases: Phrases | undefined;
}

export function CodeSets({ sets: first, mayLoad, phrases }: CodeSetsProps) {
  const [sets, setSets] = useState(first);
  const [progress, setProgress] = useState<Progress>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [said, setSaid] = useState('');
  const loading = useRef<Loading>(null);

  const refresh = async (text: string) => {
    await noteCodeSetChange();
    setSets(await loadedSets());
    setSaid(text);
  };
  const load = async (input: HTMLInputElement, purpose: Purpose) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length === 0) return;
    setProblems([]);
    setSaid('');
    setProgress({ step: 'reading', share: 0 });
    loading.current = loadCodeSets(files, purpose, (step, share) => setProgress({ step, share }));
    const outcome = await loading.current.outcome;
    setProgress(undefined);
    if (outcome.type === 'problems') setProblems(outcome.problems);
    else if (outcome.type === 'cancelled') setSaid(t('loadCancelled'));
    else await refresh(t('loadedSets', outcome.sets.map(({ kind }) => nameOf(kind)).join(', ')));
  };
  const remove = async (kind: CodeSetKind) => {
    setProblems([]);
    await removeSet(kind);
    await refresh(t('removed', nameOf(kind)));
  };

  return (
    <>
      <ul class="list" aria-label={t('setsInForce')}>
        {SHIPPED.map(([kind, asOf]) => {
          const set = sets.find((one) => one.kind === kind);
          return (
            <li key={kind}>
              <span>
                {nameOf(kind)} <Vintage set={set} asOf={asOf} />
              </span>
              {set && (
                <button
                  type="button"
                  disabled={progress !== undefined}
                  aria-label={t('removeWhat', nameOf(kind))}
                  onClick={() => void remove(kind)}
                >
                  {t('remove')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {mayLoad ? (
        CHOICES.map(({ purpose, label, hint, accept }) => (
          <div key={purpose}>
            <label>
              {t(label)}{' '}
              <input
                type="file"
                multiple={purpose === 'published'}
                accept={accept}
                disabled={progress !== undefined}
                aria-describedby={`${purpose}-hint`}
                onChange={(event) => void load(event.currentTarget, purpose)}
              />
            </label>
            <p class="hint" id={`${purpose}-hint`}>
              {t(hint)}
            </p>
          </div>
        ))
      ) : (
        <p class="hint">{t('noSetsFromFiles')}</p>
      )}
      {progress && (
        <div class="row">
          <label>
            {t(progress.step)} <progress max={1} value={progress.share} aria-label={t('progressOfLoading')} />{' '}
            {Math.round(progress.share * 100)} %
          </label>
          <button type="button" onClick={() => loading.current?.cancel()}>
            {t('cancel')}
          </button>
        </div>
      )}
      {problems.length > 0 && <Problems problems={problems} phrases={phrases} />}
      <p class={said ? 'good' : 'unseen'} role="status">
        {said}
      </p>
      <p class="hint">{t('descriptorsAreAma')}</p>
    </>
  );
}
