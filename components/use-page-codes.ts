import { useEffect, useState } from 'preact/hooks';
import { NO_CODES, type PageCodes, withChanges, withFrame, withoutFrame, withPlaces } from './page-codes.ts';
import type { SidebarPort } from './port.ts';

export interface PageState {
  codes: PageCodes;
  /** The code of the row or form the person is in: 'frame:number'. */
  focused: string | undefined;
  /** Codes inside what the person selected on the page and asked for; undefined: no selection. */
  selected: ReadonlySet<string> | undefined;
}

/** What the agents of the tab told so far. `onFocus`: the person went to another row or form on the page. */
export function usePageCodes(port: SidebarPort, onFocus: () => void, onSelect: () => void): PageState {
  const [codes, setCodes] = useState<PageCodes>(NO_CODES);
  const [frameChanges, setFrameChanges] = useState(0);
  const [focused, setFocused] = useState<string>();
  const [selected, setSelected] = useState<ReadonlySet<string>>();
  useEffect(
    () =>
      port.onPage((event) => {
        switch (event.type) {
          case 'codes':
            setCodes((before) => withFrame(before, event.frame, event.codes));
            break;
          case 'changes':
            setCodes((before) => withChanges(before, event.frame, event.gone, event.fresh));
            break;
          case 'frames-changed':
            setFrameChanges((before) => before + 1);
            break;
          case 'frame-gone':
            setCodes((before) => withoutFrame(before, event.frame));
            break;
          case 'unreadable':
            setCodes((before) => ({ ...before, unreadable: true, heard: true }));
            break;
          case 'code-focused':
            setFocused(`${event.frame}:${event.id}`);
            onFocus();
            break;
          case 'selected':
            setSelected(new Set(event.ids.map((id) => `${event.frame}:${id}`)));
            onSelect();
            break;
        }
      }),
    [port],
  );
  useEffect(() => void port.askForCodes(), [port]);
  const known = [...codes.frames.keys()].join();
  // Asked anew when frames came, went or moved.
  useEffect(() => {
    let isCurrent = true;
    const frames = known.split(',').filter(Boolean).map(Number);
    if (frames.some((frame) => frame !== 0))
      void port.locate(frames).then((answers) => {
        if (isCurrent) setCodes((before) => withPlaces(before, answers));
      });
    return () => {
      isCurrent = false;
    };
  }, [port, known, frameChanges]);
  return { codes, focused, selected };
}
