import { join } from 'node:path';
import { type App, shell } from 'electron';
import { registerAppScheme } from './app-scheme.ts';
import { guardNavigation } from './guard-navigation.ts';

/** What Electron only takes before it is ready: names, the page's scheme, the sandbox of every process. */
export function prepare(app: App, openOutside: (address: string) => void = openInBrowser): void {
  app.setName('Duaalplanner');
  app.setAppUserModelId('be.duaalplanner.desktop');
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), 'Duaalplanner'));
  }
  // Warnings for people who write programs; those who use this one see the same stream.
  process.noDeprecation = app.isPackaged;
  registerAppScheme();
  // Both together start Chromium over and over; root and containers have no sandbox to enable.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  guardNavigation(app, openOutside);
}

function openInBrowser(address: string): void {
  shell.openExternal(address).catch((error: unknown) => console.error(error));
}
