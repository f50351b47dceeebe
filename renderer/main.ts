import { config } from 'zod';
import { keepPageKey } from './api/page-token.ts';
import { fetchScreen } from './app/screens.ts';
import { firstLanguage, readTexts } from './text/texts.ts';
import { applyStoredTheme } from './theme/stored-theme.ts';

// Before anything else: a page may be loaded again at any moment.
const isFirst = keepPageKey();
// What loads after this reads the nonce once, when its module runs; the scroll lock of dialogs knows it by this name.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
Object.assign(globalThis, { __webpack_nonce__: nonce });
// Else zod tries out code made from text, which the policy reports.
config({ jitless: true });
if (isFirst) await (await import('./api/recall.ts')).recallFromHost();
applyStoredTheme();
// Opened while the host has nothing else to do: what reads it first waits for the host.
void sessionStorage.length;
// Fetched while the rest is; who shows them awaits them.
void readTexts(firstLanguage()).catch(() => undefined);
fetchScreen(location.hash);

const { startPage } = await import('./app/start-page.tsx');
await startPage(nonce);
