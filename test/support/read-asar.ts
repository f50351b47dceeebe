import { readFileSync } from 'node:fs';

type Entry = { readonly files?: Readonly<Record<string, Entry>>; readonly offset?: string; readonly size?: number };

/** The files of an archive of Electron: their paths, and the text of one that is inside. */
export function readAsar(archive: string) {
  const bytes = readFileSync(archive);
  const headerEnd = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entry;
  const found = new Map<string, Entry>();
  const walk = ({ files = {} }: Entry, folder: string) => {
    for (const [name, entry] of Object.entries(files)) {
      if (entry.files) walk(entry, `${folder}/${name}`);
      else found.set(`${folder}/${name}`, entry);
    }
  };
  walk(header, '');
  const textOf = (path: string) => {
    const { offset = '0', size = 0 } = found.get(path)!;
    const start = headerEnd + Number(offset);
    return bytes.toString('utf8', start, start + size);
  };
  return { paths: [...found.keys()], textOf };
}
