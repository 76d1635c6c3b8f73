/** The text box for session details, what was understood of it as chips, and the same facts as a form. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SessionDetails, SessionFact, SessionWords } from '../utils/session/schema.ts';
import { FactField } from './FactField.tsx';
import { FACTS, nameOf, valueText } from './facts.ts';
import { DEFAULT_FACTS, type DefaultFact, type SiteDefaults } from './port.ts';
import { t } from './words.ts';

const isDefaultFact = (fact: SessionFact): fact is DefaultFact =>
  (DEFAULT_FACTS as readonly SessionFact[]).includes(fact);

export interface SessionDetailsBoxProps {
  text: string;
  onText: (text: string) => void;
  details: SessionDetails;
  /** The words each fact was read from. */
  words: SessionWords;
  /** Facts set by hand; null: taken back. */
  corrections: Readonly<Record<string, unknown>>;
  /** undefined: back to what the text says. */
  onCorrect: (fact: SessionFact, value: unknown) => void;
  onClear: () => void;
  /** Kept for this site: offered with one click, never taken as said. */
  defaults: SiteDefaults;
  onKeep: (fact: DefaultFact, value: unknown) => void;
  /** A fact to put the cursor on; counts up so that the same fact can be asked for again. */
  wanted?: { fact: SessionFact; count: number } | undefined;
}

export function SessionDetailsBox(props: SessionDetailsBoxProps) {
  const { text, onText, details, words, corrections, onCorrect, onClear, wanted, defaults } = props;
  const [open, setOpen] = useState<SessionFact>();
  const [isForm, setIsForm] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const id = useId();
  const stated = FACTS.filter(([fact]) => details[fact] !== undefined);
  const offered = DEFAULT_FACTS.filter(
    (fact) => details[fact] === undefined && corrections[fact] === undefined && defaults[fact] !== undefined,
  );
  const isAnything = text !== '' || Object.keys(corrections).length > 0;

  useEffect(() => {
    if (!wanted) return;
    setOpen(wanted.fact);
  }, [wanted]);
  useEffect(() => {
    if (open) editor.current?.querySelector<HTMLElement>('input,select')?.focus();
  }, [open]);

  const chips = useRef<HTMLUListElement>(null);
  const closeEditor = () => {
    const chip = chips.current?.querySelector<HTMLElement>('[aria-expanded="true"]');
    setOpen(undefined);
    (chip ?? box.current)?.focus();
  };
  const openInput = FACTS.find(([fact]) => fact === open)?.[1];

  return (
    <section class="details" aria-labelledby={`${id}-h`}>
      <div class="row">
        <h2 id={`${id}-h`}>
          <label for={id}>{t('sessionDetails')}</label>
        </h2>
        <button type="button" class="quiet" aria-expanded={isForm} onClick={() => setIsForm(!isForm)}>
          {t('asForm')}
        </button>
        {isAnything && (
          <button type="button" class="quiet" onClick={onClear}>
            {t('clear')}
          </button>
        )}
      </div>
      <textarea
        id={id}
        ref={box}
        rows={2}
        value={text}
        maxLength={200000}
        placeholder={t('sessionExample')}
        aria-describedby={`${id}-hint`}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={stated.length === 0 ? 'hint' : 'unseen'}>
        {stated.length === 0 ? t('sessionHint') : t('understood')}
      </p>
      {stated.length > 0 && (
        <ul ref={chips} class="chips" aria-label={t('understoodList')}>
          {stated.map(([fact]) => {
            const isByHand = corrections[fact] !== undefined;
            const from = words[fact]?.text;
            const value = valueText(fact, details[fact]);
            return (
              <li key={fact}>
                <button
                  type="button"
                  class={isByHand ? 'chip by-hand' : 'chip'}
                  aria-expanded={open === fact}
                  title={isByHand ? t('setByHand') : from ? t('readFrom', from) : nameOf(fact)}
                  onClick={() => setOpen(open === fact ? undefined : fact)}
                >
                  {value}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {offered.length > 0 && (
        <ul class="chips" aria-label={t('usualHere')}>
          {offered.map((fact) => (
            <li key={fact}>
              <button
                type="button"
                class="chip offered"
                title={t('usualHere')}
                onClick={() => onCorrect(fact, defaults[fact])}
              >
                <span aria-hidden="true">+ </span>
                {valueText(fact, defaults[fact])}
              </button>
            </li>
          ))}
        </ul>
      )}
      {open && openInput && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the group from whatever field has the focus
        <div ref={editor} class="editor" onKeyDown={(event) => event.key === 'Escape' && closeEditor()}>
          <FactField
            fact={open}
            input={openInput}
            value={details[open]}
            onValue={(value) => onCorrect(open, value)}
          />
          {words[open] && <p class="hint">{t('readFrom', words[open].text)}</p>}
          {isDefaultFact(open) && details[open] !== undefined && (
            <label class="check-line">
              <input
                type="checkbox"
                checked={defaults[open] === details[open]}
                onChange={(event) =>
                  props.onKeep(open, event.currentTarget.checked ? details[open] : undefined)
                }
              />
              {t('keepForSite')}
            </label>
          )}
          <div class="row">
            {corrections[open] !== undefined ? (
              <button type="button" class="quiet" onClick={() => onCorrect(open, undefined)}>
                {t('takeBack')}
              </button>
            ) : (
              details[open] !== undefined && (
                <button type="button" class="quiet" onClick={() => onCorrect(open, null)}>
                  {t('notSaid')}
                </button>
              )
            )}
            <button type="button" onClick={closeEditor}>
              {t('done')}
            </button>
          </div>
        </div>
      )}
      {isForm && (
        <fieldset class="fields" aria-label={t('asForm')}>
          {FACTS.map(([fact, input]) => (
            <FactField
              key={fact}
              fact={fact}
              input={input}
              value={details[fact]}
              onValue={(value) => onCorrect(fact, value ?? null)}
            />
          ))}
        </fieldset>
      )}
    </section>
  );
}
