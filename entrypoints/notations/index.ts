/** The page agent's readers of notations: sent for where a page shows one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { agentScripts } from '../../utils/browser/agent-scripts.ts';
import { readNotation } from '../../utils/recognize/notations/index.ts';

export default defineUnlistedScript(() => {
  agentScripts().notations = readNotation;
});
