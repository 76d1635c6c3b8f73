import { useRef, useState } from 'preact/hooks';
import type { CodeSetKind, LoadedSet } from '../../data/code-sets.ts';
import { diagnosisVintage } from '../../data/diagnoses.ts';
import { vintages } from '../../data/index.ts';
import { SET_NAMES } from '../../data/loaded.ts';
import { pairVintage } from '../../data/pairs.ts';
import { loadedSets, removeSet } from '../../utils/browser/code-set-store.ts';
import { noteCodeSetChange } from '../../utils/browser/stored.ts';
import type { Problem } from '../../utils/code-sets/problem.ts';
import type { Purpose } from '../../utils/code-sets/read-files.ts';
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

const CHOICES: readonly { purpose: Purpose; label: string; hint: string; accept: string }[] = [
  {
    purpose: 'published',
    label: 'Load files of CMS',
    hint: 'As downloaded, zipped or not, several at once: NCCI PTP edits (practitioner), MUE table (practitioner), fee schedule relative values, HCPCS Level II, ICD-10-CM order file. Which is which is seen from what stands in them.',
    accept: '.zip,.txt,.csv,.tsv',
  },
  {
    purpose: 'descriptors',
    label: 'Load licensed descriptors',
    hint: 'CSV or tab-delimited text: code, text. Only texts your licence lets you use; they stay on this device, are never exported, and go with “Remove”.',
    accept: '.txt,.csv,.tsv',
  },
  {
    purpose: 'own',
    label: 'Load a code list of your own',
    hint: 'CSV or tab-delimited text: code, text, and if you like minutes and notes.',
    accept: '.txt,.csv,.tsv',
  },
];

function Vintage({ set, asOf }: { set: LoadedSet | undefined; asOf: string | undefined }) {
  if (!set) return <span class="hint">{asOf ? `as of ${asOf}, as shipped` : 'none loaded'}</span>;
  const files =
    set.files.length > 2 ? `${set.files[0]} and ${set.files.length - 1} more` : set.files.join(', ');
  return (
    <span>
      {set.asOf && <b>as of {set.asOf}</b>} loaded from {files}{' '}
      <span class="hint">
        {set.rows.toLocaleString('en-US')} {set.kind === 'pairs' ? 'pairs' : 'codes'}
        {set.covers && `, first codes ${set.covers.map(({ from, to }) => `${from}–${to}`).join(', ')}`}
      </span>
    </span>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <div class="bad" role="alert">
      <p>Nothing was changed.</p>
      <ul class="problems">
        {problems.map(({ file, line, why }) => (
          <li key={`${file} ${line} ${why}`}>
            {file}
            {line !== undefined && `, line ${line.toLocaleString('en-US')}`}: {why}
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

export function CodeSets({ sets: first, mayLoad }: { sets: readonly LoadedSet[]; mayLoad: boolean }) {
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
    else if (outcome.type === 'cancelled') setSaid('Cancelled. Nothing was changed.');
    else await refresh(`Loaded: ${outcome.sets.map(({ kind }) => SET_NAMES[kind]).join(', ')}.`);
  };
  const remove = async (kind: CodeSetKind) => {
    setProblems([]);
    await removeSet(kind);
    await refresh(`${SET_NAMES[kind]}: removed.`);
  };

  return (
    <>
      <ul class="list" aria-label="Code sets in force">
        {SHIPPED.map(([kind, asOf]) => {
          const set = sets.find((one) => one.kind === kind);
          return (
            <li key={kind}>
              <span>
                {SET_NAMES[kind]} <Vintage set={set} asOf={asOf} />
              </span>
              {set && (
                <button
                  type="button"
                  disabled={progress !== undefined}
                  aria-label={`Remove ${SET_NAMES[kind]}`}
                  onClick={() => void remove(kind)}
                >
                  Remove
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
              {label}{' '}
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
              {hint}
            </p>
          </div>
        ))
      ) : (
        <p class="hint">Your administrator does not allow code sets from files.</p>
      )}
      {progress && (
        <div class="row">
          <label>
            {progress.step === 'reading' ? 'Reading' : 'Storing'}{' '}
            <progress max={1} value={progress.share} aria-label="Progress of loading" />{' '}
            {Math.round(progress.share * 100)} %
          </label>
          <button type="button" onClick={() => loading.current?.cancel()}>
            Cancel
          </button>
        </div>
      )}
      {problems.length > 0 && <Problems problems={problems} />}
      <p class={said ? 'good' : 'unseen'} role="status">
        {said}
      </p>
      <p class="hint">
        CPT® is a registered trademark of the American Medical Association. Its descriptors are the AMA’s:
        load them only under a licence of your own.
      </p>
    </>
  );
}
