import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { licences } from './licences/licences-plugin.ts';
import { preloadStart } from './page-preload.ts';

const root = join(import.meta.dirname, '..');

/** What `main.ts` needs before everything else. */
const early =
  /node_modules.zod|stored-theme|remembered|page-token|over-http|preload-helper|renderer.text.texts|renderer.app.screens|rolldown-runtime/;
/** The texts of one language: a page reads those that it speaks. */
const texts = /shared.messages.(nl|en|fr)\b/;
/** What most screens share comes in one file: else a first start asks for sixty, most of them of a few hundred bytes. */
const isShared = (id: string) => !early.test(id) && !texts.test(id);
/** What the frame and a single screen share, which goes along: each small file is a request more at every start. */
const isOfFrame = (id: string) =>
  isShared(id) && /node_modules|renderer.(app|text|state)\b|print-subject|without-empty/.test(id);

/** The page, built for the Chromium of the Electron we ship and for browsers as new as that. */
export const pageConfig = {
  root: join(root, 'renderer'),
  configFile: false,
  // Both hosts serve the page at the top of their origin, under different schemes.
  base: './',
  publicDir: false,
  cacheDir: join(root, '.cache', 'vite'),
  plugins: [react(), licences(), preloadStart()],
  logLevel: 'warn',
  build: {
    target: 'chrome148',
    outDir: join(root, '.cache', 'page'),
    emptyOutDir: true,
    // The policy of the page knows no inline script and no data: font.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'early', test: early, priority: 2 },
            { name: 'shared', test: isShared, minShareCount: 3, priority: 1 },
            { name: 'frame', test: isOfFrame, minShareCount: 2, priority: 1 },
            { name: 'several', test: isShared, minShareCount: 2 },
          ],
        },
      },
    },
  },
} satisfies InlineConfig;
