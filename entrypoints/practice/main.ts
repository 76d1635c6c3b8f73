/** A made-up claim inside the extension, read by the very agent that websites get: no permission is needed to try it. */
import './style.css';
import { agentFiles } from '../../utils/browser/client.ts';

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = agentFiles.style;
document.head.append(style);
// No script is put into our own pages: the others stand there before they are asked for.
for (const file of [agentFiles.interaction, agentFiles.lines, agentFiles.notations, agentFiles.script]) {
  const script = document.createElement('script');
  script.src = file;
  script.async = false;
  document.head.append(script);
}
