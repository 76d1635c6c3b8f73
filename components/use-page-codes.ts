import { useEffect, useState } from 'preact/hooks';
import { NO_CODES, type PageCodes, withFrame, withoutFrame } from './page-codes.ts';
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
  const [focused, setFocused] = useState<string>();
  const [selected, setSelected] = useState<ReadonlySet<string>>();
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
  return { codes, focused, selected };
}
