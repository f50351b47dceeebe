import { config } from 'zod';
import { keepPageToken } from './api/page-token.ts';
import { recall } from './state/remembered.ts';
import { applyStoredTheme } from './theme/stored-theme.ts';

// Before anything else: a page may be loaded again at any moment.
keepPageToken();
// What loads after this reads the nonce once, when its module runs; the scroll lock of dialogs knows it by this name.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
Object.assign(globalThis, { __webpack_nonce__: nonce });
// Else zod tries out code made from text, which the policy reports.
config({ jitless: true });
recall();
applyStoredTheme();

const { startPage } = await import('./app/start-page.tsx');
await startPage(nonce);
