/** The card's look: the tokens of components/tokens.css, which a test holds it to, on a layer of their own in the page. */
export const CARD_STYLE = `
.tip{--paper:light-dark(#ffffff,#161d24);--sunken:light-dark(#f2f5f8,#1f2830);--ink:light-dark(#17212b,#e8eef4);--soft:light-dark(#4d5c6b,#aebccb);--edge:light-dark(#76858f,#7d8d9c);--line:light-dark(#d9e0e7,#33414f);
--error:light-dark(#97231a,#ffb4ab);--error-paper:light-dark(#fdeeec,#3d1a17);--warning:light-dark(#6b4700,#ffd98a);--warning-paper:light-dark(#fdf4de,#3a2c09);--good:light-dark(#12562c,#a9e5bd);--focus:light-dark(#1767b3,#8fc5ff);
color-scheme:light dark;position:fixed;left:0;top:0;width:max-content;max-width:min(372px,calc(100vw - 16px));max-height:min(440px,calc(100vh - 16px));overflow:auto;overscroll-behavior:contain;box-sizing:border-box;pointer-events:auto;
background:var(--paper);color:var(--ink);border:1px solid var(--edge);border-radius:8px;box-shadow:0 6px 24px rgb(15 30 45/.25);padding:10px 14px 12px;font:400 14px/1.45 system-ui,sans-serif;text-align:start;direction:ltr;overflow-wrap:anywhere}
[data-theme=light] .tip{color-scheme:light}[data-theme=dark] .tip{color-scheme:dark}
.tip:focus-visible,.tip button:focus-visible{outline:3px solid var(--focus);outline-offset:1px}
.tip[hidden]{display:none}
.tip p,.tip h2,.tip dl,.tip dd,.tip ul{margin:0;padding:0}
.card{display:grid;gap:6px}
.head{display:flex;align-items:baseline;gap:6px;padding-inline-end:30px}
h2.code{font:700 17px/1.4 ui-monospace,Menlo,monospace}
.stated{font:600 14px ui-monospace,Menlo,monospace;color:var(--soft)}
.system,.source,.tip .hint{font-size:12px;color:var(--soft)}
.label{font-weight:600}
.status{justify-self:start;padding:1px 8px;border-radius:6px;font-size:13px;font-weight:600;background:var(--sunken)}
.status.error{background:var(--error-paper);color:var(--error)}.status.warning{background:var(--warning-paper);color:var(--warning)}.status.ok{color:var(--good)}
dl.facts{display:grid;gap:1px}
dl.facts.first{background:var(--sunken);border-radius:6px;padding:6px 10px;margin-inline:-2px}
.fact{display:grid;grid-template-columns:92px minmax(0,1fr);gap:8px}
.facts:not(.first){font-size:13px}
dt,.relation{color:var(--soft)}
.caution{padding-inline-start:10px;border-inline-start:3px solid var(--warning)}
ul.neighbours{list-style:none;display:grid;gap:2px}
ul.neighbours b{font-family:ui-monospace,Menlo,monospace}
.tip .corner{position:sticky;top:0;z-index:1;display:grid;place-items:center;width:26px;height:26px;margin:0 -6px -26px auto;border:0;border-radius:6px;background:var(--paper);color:var(--soft);padding:0;cursor:pointer}
.tip .corner:hover{background:var(--sunken);color:var(--ink)}
@media (forced-colors:active){.tip{border:2px solid CanvasText}.status{border:1px solid CanvasText}}
`;
