/** The page agent's second script: utils/browser/interaction.ts says what of it is where. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type AgentWorld, INTERACTION } from '../../utils/browser/interaction.ts';
import { startInteraction } from './interaction.ts';

export default defineUnlistedScript(() => {
  (globalThis as AgentWorld)[INTERACTION] = startInteraction;
});
