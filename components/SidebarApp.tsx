/** The sidebar with its state, over whatever port the entrypoint gives it: the injected frame and the side panel are the same. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkVisits } from '../utils/check/batch.ts';
import { correctedLine, type Finding } from '../utils/check/index.ts';
import type { PayerPack } from '../utils/check/pack-schema.ts';
import { toCsv, toJson, toText } from '../utils/check/summary.ts';
import type { RuleId } from '../utils/check/types.ts';
import type { SessionFact } from '../utils/session/schema.ts';
import { findingKey, readDesk } from './claim-desk.ts';
import { type CodeSetPort, useLoadedFacts } from './loaded-facts.ts';
import {
  type AgentCode,
  NO_CODES,
  type PageCodes,
  placeOf,
  stateOf,
  toDeskCodes,
  withFrame,
  withoutFrame,
} from './page-codes.ts';
import { Sidebar } from './Sidebar.tsx';
import { applyTheme } from './theme.ts';
import { t } from './words.ts';

export interface TypedText {
  text: string;
  corrections: Record<string, unknown>;
  muted: string[];
}

interface DeskSettings {
  strictness: 'errors' | 'warnings' | 'notes';
  rulesOff: RuleId[];
  packsOn: string[];
  clearAfterMinutes: number;
  theme: 'auto' | 'light' | 'dark';
}

/** What an agent told, with the frame it told it from. */
type PageEvent =
  | { type: 'codes'; frame: number; codes: AgentCode[] }
  | { type: 'frame-gone'; frame: number }
  | { type: 'code-focused'; frame: number; id: number }
  | { type: 'unreadable'; frame: number };

/** What the sidebar needs of the world; every call is about one tab. */
export interface SidebarPort extends CodeSetPort {
  onPage(callback: (event: PageEvent) => void): () => void;
  /** Asks all agents to report; resolves when they were asked. */
  askForCodes(): Promise<void>;
  reveal(frameId: number, id: number): void;
  showCounts(errors: number, warnings: number): void;
  typed: TypedText;
  saveTyped(typed: TypedText): void;
  settings: DeskSettings;
  onSettings(callback: (settings: DeskSettings) => void): () => void;
  saveSettings(change: Partial<DeskSettings>): void;
  packs: readonly PayerPack[];
  copy(text: string): Promise<void>;
  openOptions(section?: string): void;
  /** Absent in the browser's own side panel, which docks itself. */
  dock?: ((side: 'left' | 'right') => void) | undefined;
  collapse?: (() => void) | undefined;
  close?: (() => void) | undefined;
  /** 'YYYY-MM-DD'. */
  today(): string;
}

interface Undo {
  text: string;
  undo: () => void;
}

export function SidebarApp({ port }: { port: SidebarPort }) {
  const [codes, setCodes] = useState<PageCodes>(NO_CODES);
  const [typed, setTyped] = useState<TypedText>(port.typed);
  const [settings, setSettings] = useState(port.settings);
  const [chosenVisit, setChosenVisit] = useState<string>();
  const [focusedCode, setFocusedCode] = useState<string>();
  const [undo, setUndo] = useState<Undo>();
  const [notice, setNotice] = useState('');

  useEffect(
    () =>
      port.onPage((event) => {
        switch (event.type) {
          case 'codes':
            setCodes((before) => withFrame(before, event.frame, event.codes));
            break;
          case 'frame-gone':
            setCodes((before) => withoutFrame(before, event.frame));
            break;
          case 'unreadable':
            setCodes((before) => ({ ...before, unreadable: true, heard: true }));
            break;
          case 'code-focused':
            setFocusedCode(`${event.frame}:${event.id}`);
            setChosenVisit(undefined);
            break;
        }
      }),
    [port],
  );
  useEffect(() => void port.askForCodes(), [port]);
  useEffect(() => port.onSettings(setSettings), [port]);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);

  const latest = useRef(typed);
  const change = useCallback(
    (next: Partial<TypedText>) => {
      latest.current = { ...latest.current, ...next };
      setTyped(latest.current);
      // A page can take the frame away at any moment: what was typed is kept with each key, before anything is drawn.
      port.saveTyped(latest.current);
    },
    [port],
  );

  useEffect(() => {
    if (settings.clearAfterMinutes === 0 || typed.text === '') return undefined;
    const timer = setTimeout(
      () => change({ text: '', corrections: {}, muted: [] }),
      settings.clearAfterMinutes * 60_000,
    );
    return () => clearTimeout(timer);
  }, [typed, settings.clearAfterMinutes, change]);

  const deskCodes = useMemo(() => toDeskCodes(codes), [codes]);
  const packs = useMemo(
    () => port.packs.filter(({ id }) => settings.packsOn.includes(id)),
    [port, settings.packsOn],
  );
  const { codeSets, ask } = useLoadedFacts(port);
  const desk = useMemo(
    () =>
      readDesk({
        codes: deskCodes,
        text: typed.text,
        corrections: typed.corrections,
        muted: typed.muted,
        chosenVisit,
        focusedCode,
        strictness: settings.strictness,
        rulesOff: settings.rulesOff,
        packs,
        codeSets,
        today: port.today(),
      }),
    [deskCodes, typed, chosenVisit, focusedCode, settings, packs, codeSets, port],
  );
  useEffect(
    () =>
      ask([
        ...deskCodes.flatMap(({ code, diagnoses = [] }) => [code, ...diagnoses]),
        ...(desk.details.diagnoses ?? []),
      ]),
    [ask, deskCodes, desk.details.diagnoses],
  );

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
  const dismiss = (text: string, doIt: () => void, undoIt: () => void) => {
    doIt();
    setUndo({
      text,
      undo: () => {
        undoIt();
        setUndo(undefined);
      },
    });
  };
  const revealCodes = (wanted: readonly string[]) => {
    const line = desk.visit?.lines.find(({ code }) => wanted.includes(code));
    const id = line?.ids[0];
    if (id === undefined) return;
    const place = placeOf(id);
    port.reveal(place.frameId, place.id);
  };
  const corrected = (found: Finding): string | undefined => {
    const lines = found.corrected?.map((line) => correctedLine(line, line.code));
    return lines?.length ? lines.join('\n') : undefined;
  };
  const checked = () => [
    { label: desk.visit?.label ?? t('sessionDetails'), findings: desk.findings, gaps: desk.gaps },
  ];

  const batch = () => {
    const { rulesOff } = settings;
    const found = new Map(
      checkVisits(desk.visits, { today: port.today(), rulesOff, packs, codeSets }).map((one) => [
        one.key,
        one.findings,
      ]),
    );
    return desk.visits.map((visit) => ({ visit, findings: found.get(visit.key) ?? [] }));
  };
  const batchFile = () => toCsv(batch().map(({ visit, findings }) => ({ label: visit.label, findings })));

  return (
    <Sidebar
      batch={batch}
      batchFile={batchFile}
      state={stateOf(codes)}
      codes={deskCodes}
      codeSets={codeSets}
      visits={desk.visits}
      visit={desk.visit}
      onVisit={setChosenVisit}
      text={typed.text}
      onText={(text) => change({ text })}
      details={desk.details}
      words={desk.words}
      corrections={typed.corrections}
      onCorrect={(fact: SessionFact, value: unknown) => {
        const { [fact]: _, ...rest } = typed.corrections;
        change({ corrections: value === undefined ? rest : { ...rest, [fact]: value } });
      }}
      onClear={() => {
        const before = typed;
        dismiss(
          t('cleared'),
          () => change({ text: '', corrections: {}, muted: [] }),
          () => change(before),
        );
      }}
      findings={desk.findings}
      hidden={desk.hidden}
      gaps={desk.gaps}
      suggestions={desk.suggestions}
      strictness={settings.strictness}
      onStrictness={(strictness) => port.saveSettings({ strictness })}
      onShow={revealCodes}
      onReveal={(id) => {
        const place = placeOf(id);
        port.reveal(place.frameId, place.id);
      }}
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
      onRuleOff={(rule) => {
        const before = settings.rulesOff;
        dismiss(
          t('ruleIsOff', rule),
          () => port.saveSettings({ rulesOff: [...before, rule] }),
          () => port.saveSettings({ rulesOff: before }),
        );
      }}
      summary={{
        text: () => void copy(toText(checked()), t('summaryCopied')),
        csv: () => toCsv(checked()),
        json: () => toJson(checked()),
      }}
      undo={undo && { text: undo.text, onUndo: undo.undo, onDone: () => setUndo(undefined) }}
      notice={notice}
      onOptions={() => port.openOptions()}
      onDock={port.dock}
      onCollapse={port.collapse}
      onClose={port.close}
    />
  );
}
