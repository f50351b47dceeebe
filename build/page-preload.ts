import type { Plugin } from 'vite';

/**
 * Has the page fetch what starts it, the files and styles that needs and its font while it reads its first script: without
 * this each file is found in the one before it, and every text is laid out twice, the first time in another font.
 */
export function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
        const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('app/start-page.tsx'));
        if (!start) throw new Error('The page has no start to preload');
        const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
        const withImports = (first: readonly string[]) => {
          const needed = new Set(first);
          for (const file of needed) for (const other of named.get(file)?.imports ?? []) needed.add(other);
          return needed;
        };
        // Vite itself names what the first script imports.
        const known = withImports(chunks.flatMap(({ isEntry, fileName }) => (isEntry ? [fileName] : [])));
        const more = [...withImports([start.fileName])].filter((file) => !known.has(file));
        // The styles of what a file needs come before its own, as Vite itself has them.
        const styles = [...more.slice(1), start.fileName].flatMap((file) => [
          ...(named.get(file)?.viteMetadata?.importedCss ?? []),
        ]);
        const fonts = Object.keys(bundle).filter((file) => file.endsWith('.woff2'));
        const link = (attrs: Readonly<Record<string, string>>, file: string) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { ...attrs, crossorigin: true, href: `./${file}` },
        });
        return [
          ...fonts.map((file) => link({ rel: 'preload', as: 'font', type: 'font/woff2' }, file)),
          ...styles.map((file) => link({ rel: 'stylesheet' }, file)),
          ...more.map((file) => link({ rel: 'modulepreload' }, file)),
        ];
      },
    },
  };
}
