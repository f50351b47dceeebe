import '@mantine/core/styles.css';
import '../theme/tokens.css';
import '../theme/mantine.css';
import '../theme/font.css';
import '../theme/base.css';
import '../theme/kinds.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from '../api/link.ts';
import { ApiContext } from '../api/use-api.ts';
import { colorScheme, theme } from '../theme/theme.ts';
import { createYearStore } from '../year/create-year-store.ts';
import { YearStoreContext } from '../year/year-store-context.ts';
import { router } from './router.tsx';

/** Connects, reads the store and shows the application. */
export async function startPage(nonce: string): Promise<void> {
  const api = await connect();
  const store = await createYearStore(api);
  // What was read is good until the store says that something changed.
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  store.onChange(() => void queries.invalidateQueries());
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queries}>
          <ApiContext value={api}>
            <YearStoreContext value={store}>
              <RouterProvider router={router} />
            </YearStoreContext>
          </ApiContext>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
