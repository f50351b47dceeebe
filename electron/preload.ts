import { ipcRenderer } from 'electron';
import { portGiven, portWanted } from '../shared/api/over-port.ts';

// Passes one port from the main process to the page that asks for it, and nothing else.
ipcRenderer.on(portGiven, ({ ports }) => window.postMessage(portGiven, window.location.origin, ports));
window.addEventListener('message', ({ source, origin, data }) => {
  if (source === window && origin === window.location.origin && data === portWanted) ipcRenderer.send(portWanted);
});
