/** A made-up claim inside the extension, read by the very agent that websites get: no permission is needed to try it. */
import './style.css';
import { agentFiles } from '../../utils/browser/client.ts';

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = agentFiles.style;
const script = document.createElement('script');
script.src = agentFiles.script;
document.head.append(style, script);
