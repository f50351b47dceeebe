import { posix } from 'node:path';
import type { Parts } from '../archive/unpack.ts';
import { refuse, shown } from '../refusal.ts';
import { attributeOf, parseXml, partOf } from './xml.ts';

/** A link from one part to another; `type` is the last word of its address ("worksheet"), `target` a part name. */
export type Relationship = { readonly type: string; readonly target: string };

const vocabulary: ReadonlySet<string> = new Set(['http://schemas.openxmlformats.org/package/2006/relationships']);

/** The links of one part by their id; `owner` is '' for the package itself. Links out of the file are left out. */
export function readRelationships(parts: Parts, owner: string): ReadonlyMap<string, Relationship> {
  const name = posix.join(posix.dirname(owner), '_rels', `${posix.basename(owner)}.rels`);
  const relationships = new Map<string, Relationship>();
  parseXml(name, partOf(parts, name), vocabulary, {
    open(element, tag) {
      if (element !== 'Relationship' || attributeOf(tag, 'TargetMode') === 'External') return;
      const id = attributeOf(tag, 'Id');
      const target = attributeOf(tag, 'Target');
      const type = attributeOf(tag, 'Type')?.split('/').at(-1);
      if (id === undefined || target === undefined || type === undefined || relationships.has(id)) {
        refuse('partDamaged', { entry: shown(name) });
      }
      relationships.set(id, { type, target: targetOf(owner, target, name) });
    },
  });
  return relationships;
}

/** Targets are relative to the folder of the owner unless they start with a slash; none may leave the package. */
function targetOf(owner: string, target: string, name: string): string {
  const decoded = target.replace(/%[0-9A-Fa-f]{2}/g, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  const path = decoded.startsWith('/') ? posix.normalize(decoded.slice(1)) : posix.join(posix.dirname(owner), decoded);
  return path.startsWith('../') ? refuse('partDamaged', { entry: shown(name) }) : path;
}

/** The first link of a type, or undefined. */
export function linkOfType(links: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  for (const link of links.values()) if (link.type === type) return link.target;
  return undefined;
}
