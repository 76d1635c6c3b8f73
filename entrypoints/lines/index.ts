/** The page agent's reader of claim lines: sent for where a page shows codes. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { agentScripts } from '../../utils/browser/agent-scripts.ts';
import { readLines } from '../../utils/recognize/line-context.ts';

export default defineUnlistedScript(() => {
  agentScripts().lines = readLines;
});
