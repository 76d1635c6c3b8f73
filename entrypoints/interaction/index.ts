/** The page agent's second script: utils/browser/agent-scripts.ts says what of the agent is where. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { agentScripts } from '../../utils/browser/agent-scripts.ts';
import { startInteraction } from './interaction.ts';

export default defineUnlistedScript(() => {
  agentScripts().interaction = startInteraction;
});
