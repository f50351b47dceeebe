import '@mantine/core/styles.css';
import '../theme/tokens.css';
import '../theme/mantine.css';
import '../theme/font.css';
import '../theme/base.css';
import '../theme/kinds.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from '../api/link.ts';
import { ApiContext } from '../api/use-api.ts';
import { keepWith } from '../state/remembered.ts';
import { readFirstTexts } from '../text/language.ts';
import { colorScheme, theme } from '../theme/theme.ts';
import { createYearStore } from '../year/create-year-store.ts';
import { YearStoreContext } from '../year/year-store-context.ts';
import { referenceOf } from './reference.ts';
import { router } from './router.tsx';
import { StartFailed } from './StartFailed.tsx';

/** The application on a store that could be read. */
async function readApplication(): Promise<ReactNode> {
  const [api] = await Promise.all([connect(), readFirstTexts()]);
  const store = await createYearStore(api);
  // A window of the desktop keeps its own memory.
  if (store.get().status.host === 'browser') {
    keepWith((name, value) => void api.shell.remember({ name, value }).catch(() => undefined));
  }
  // What was read is good until the store says that something changed.
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  store.onChange(() => void queries.invalidateQueries());
  return (
    <QueryClientProvider client={queries}>
      <ApiContext value={api}>
        <YearStoreContext value={store}>
          <RouterProvider router={router} />
        </YearStoreContext>
      </ApiContext>
    </QueryClientProvider>
  );
}

/** Connects, reads the store and shows the application, or why it cannot be shown. */
export async function startPage(nonce: string): Promise<void> {
  // The screen that the address names is fetched while the store is read.
  void router.load();
  const content = await readApplication().catch((error: unknown) => <StartFailed reference={referenceOf(error)} />);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        {content}
      </MantineProvider>
    </StrictMode>,
  );
}
