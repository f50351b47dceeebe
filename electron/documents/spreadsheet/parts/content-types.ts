import type { Parts } from '../archive/unpack.ts';
import { refuse, shown } from '../refusal.ts';
import { linkOfType, readRelationships } from './relationships.ts';
import { attributeOf, parseXml } from './xml.ts';

const typesName = '[content_types].xml';
const vocabulary: ReadonlySet<string> = new Set(['http://schemas.openxmlformats.org/package/2006/content-types']);
const workbookTypes: readonly string[] = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
];

/** Finds the part that holds the workbook, and refuses by name what is another kind of document or holds macros. */
export function findWorkbook(parts: Parts): string {
  refuseOpenDocument(parts);
  const types = parts.get(typesName);
  if (!types || !parts.has('_rels/.rels')) return refuse('notAWorkbook', {});
  const typeOf = readContentTypes(types);
  const workbook = linkOfType(readRelationships(parts, ''), 'officeDocument');
  if (workbook === undefined) return refuse('notAWorkbook', {});
  const type = typeOf.get(`/${workbook.toLowerCase()}`) ?? typeOf.get(workbook.split('.').at(-1)?.toLowerCase() ?? '');
  if (type?.includes('.sheet.binary.')) refuse('binaryWorkbook', {});
  if (type?.includes('macroEnabled')) refuse('macroWorkbook', {});
  if (type === undefined || !workbookTypes.includes(type)) refuse('notAWorkbook', {});
  return parts.has(workbook.toLowerCase()) ? workbook : refuse('partMissing', { entry: shown(workbook) });
}

function refuseOpenDocument(parts: Parts): void {
  if (parts.get('mimetype')?.includes('opendocument')) refuse('openDocumentFile', {});
}

/** Content types by part name ("/xl/workbook.xml") and by extension ("xml"), all in lower case. */
function readContentTypes(bytes: Buffer): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  parseXml(typesName, bytes, vocabulary, {
    open(element, tag) {
      const key = attributeOf(tag, element === 'Override' ? 'PartName' : 'Extension');
      const type = attributeOf(tag, 'ContentType');
      if (key !== undefined && type !== undefined) types.set(key.toLowerCase(), type);
    },
  });
  return types;
}
