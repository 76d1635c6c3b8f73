/** The sidebar with its state, over whatever port the entrypoint gives it: the injected frame and the side panel are the same. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { checkVisits } from '../utils/check/batch.ts';
import { correctedLine, type Finding, toVisits } from '../utils/check/index.ts';
import { packsInForce } from '../utils/check/packs.ts';
import { summarize, toCsv, toJson } from '../utils/check/summary.ts';
import type { SessionFact } from '../utils/session/schema.ts';
import { findingKey, readDesk } from './claim-desk.ts';
import { useLoadedFacts } from './loaded-facts.ts';
import { placeOf, stateOf, toDeskCodes } from './page-codes.ts';
import type { SidebarPort } from './port.ts';
import { Sidebar } from './Sidebar.tsx';
import type { View } from './SidebarHeader.tsx';
import { applyTheme } from './theme.ts';
import { usePageCodes } from './use-page-codes.ts';
import { NOTHING_TYPED, useTyped } from './use-typed.ts';
import { useUndo } from './use-undo.ts';
import { t } from './words.ts';

export function SidebarApp({ port }: { port: SidebarPort }) {
  const phrases = port.language?.phrases;
  const [settings, setSettings] = useState(port.settings);
  const [typed, change] = useTyped(port, settings.clearAfterMinutes);
  const [defaults, setDefaults] = useState(port.defaults);
  const [view, setView] = useState<View>('check');
  const [chosenVisit, setChosenVisit] = useState<string>();
  const [isWholePage, setIsWholePage] = useState(true);
  const [notice, setNotice] = useState('');
  const { undo, dismiss } = useUndo();
  const { codes, focused, selected } = usePageCodes(
    port,
    () => setChosenVisit(undefined),
    () => {
      setIsWholePage(false);
      setView('visits');
    },
  );
  useEffect(() => port.onSettings(setSettings), [port]);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);

  const { rulesOff, strictness } = settings;
  const deskCodes = useMemo(() => toDeskCodes(codes), [codes]);
  const visits = useMemo(() => toVisits<string>(deskCodes, phrases), [deskCodes, port]);
  const packs = useMemo(() => packsInForce(port.packs, settings, port.host), [port, settings]);
  const { codeSets, ask } = useLoadedFacts(port);
  const desk = useMemo(
    () =>
      readDesk({
        codes: deskCodes,
        visits,
        text: typed.text,
        corrections: typed.corrections,
        muted: typed.muted,
        chosenVisit,
        focusedCode: focused,
        strictness,
        rulesOff,
        packs,
        codeSets,
        phrases,
        today: port.today(),
      }),
    [deskCodes, visits, typed, chosenVisit, focused, settings, packs, codeSets, port],
  );
  useEffect(
    () =>
      ask([
        ...deskCodes.flatMap(({ code, diagnoses = [] }) => [code, ...diagnoses]),
        ...(desk.details.diagnoses ?? []),
      ]),
    [ask, deskCodes, desk.details.diagnoses],
  );
  const batch = useMemo(() => {
    if (view !== 'visits') return [];
    const wanted =
      isWholePage || !selected
        ? visits
        : visits.filter(({ lines }) => lines.some(({ ids }) => ids.some((id) => selected.has(id))));
    return checkVisits(wanted, {
      today: port.today(),
      rulesOff,
      packs,
      codeSets,
      ...(phrases && { phrases }),
    });
  }, [view, visits, selected, isWholePage, rulesOff, packs, codeSets, port]);

  const errors = desk.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = desk.findings.filter(({ severity }) => severity === 'warning').length;
  useEffect(() => port.showCounts(errors, warnings), [port, errors, warnings]);

  const copy = async (text: string, said: string) => {
    try {
      await port.copy(text);
      setNotice(said);
    } catch {
      setNotice(t('notCopied'));
    }
  };
  const reveal = (id: string | undefined) => {
    if (id === undefined) return;
    const place = placeOf(id);
    port.reveal(place.frameId, place.id);
  };
  const loadAnswers = useCallback(
    async () => (await import('./look-up-answers.ts')).createAnswers(port.today(), port.language),
    [port],
  );
  const lineOf = (wanted: readonly string[]) => desk.visit?.lines.find(({ code }) => wanted.includes(code));
  const corrected = (found: Finding): string | undefined => {
    const lines = found.corrected?.map((line) => correctedLine(line, line.code));
    return lines?.length ? lines.join('\n') : undefined;
  };
  const checked = () => [
    { label: desk.visit?.label ?? t('sessionDetails'), findings: desk.findings, gaps: desk.gaps },
  ];

  return (
    <Sidebar
      view={view}
      onView={setView}
      batch={batch}
      onWholePage={isWholePage || !selected ? undefined : () => setIsWholePage(true)}
      lookup={{
        loadAnswers,
        pinned: settings.pinnedCodes,
        recent: settings.recentCodes,
        onKeep: port.saveSettings,
        insert: port.insert,
        copy: port.copy,
        codeFacts: port.codeFacts,
        loadedTexts: port.loadedTexts,
        onCodeSets: port.onCodeSets,
      }}
      state={stateOf(codes)}
      codes={deskCodes}
      codeSets={codeSets}
      visits={visits}
      visit={desk.visit}
      onVisit={(key) => {
        setChosenVisit(key);
        setView('check');
      }}
      text={typed.text}
      onText={(text) => change({ text })}
      details={desk.details}
      words={desk.words}
      corrections={typed.corrections}
      onCorrect={(fact: SessionFact, value: unknown) => {
        const { [fact]: _, ...rest } = typed.corrections;
        change({ corrections: value === undefined ? rest : { ...rest, [fact]: value } });
      }}
      defaults={defaults}
      onKeep={(fact, value) => {
        const { [fact]: _, ...rest } = defaults;
        const next = value === undefined ? rest : { ...rest, [fact]: value };
        setDefaults(next);
        port.saveDefaults(next);
      }}
      onClear={() => {
        const before = typed;
        dismiss(
          t('cleared'),
          () => change(NOTHING_TYPED),
          () => change(before),
        );
      }}
      findings={desk.findings}
      hidden={desk.hidden}
      mutedCount={desk.mutedCount}
      onUnmute={() => change({ muted: [] })}
      rulesOffCount={rulesOff.length}
      onRules={() => port.openOptions('checks')}
      gaps={desk.gaps}
      suggestions={desk.suggestions}
      strictness={strictness}
      onStrictness={(next) => port.saveSettings({ strictness: next })}
      onShow={(about) => reveal(lineOf(about)?.ids[0])}
      onReveal={reveal}
      correctedLine={corrected}
      onCopy={(text) => void copy(text, t('copiedLine', text))}
      onMute={(found) => {
        const before = typed.muted;
        dismiss(
          t('mutedHere'),
          () => change({ muted: [...before, findingKey(found)] }),
          () => change({ muted: before }),
        );
      }}
      onRuleOff={(rule) =>
        dismiss(
          t('ruleIsOff', rule),
          () => port.saveSettings({ rulesOff: [...rulesOff, rule] }),
          () => port.saveSettings({ rulesOff }),
        )
      }
      summary={{
        text: () => void copy(summarize(checked(), phrases), t('summaryCopied')),
        csv: () => toCsv(checked()),
        json: () => toJson(checked()),
      }}
      undo={undo}
      notice={notice}
      port={port}
    />
  );
}
