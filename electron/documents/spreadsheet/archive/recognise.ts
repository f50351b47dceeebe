import { limits, megabytesOf } from '../limits.ts';
import { refuse } from '../refusal.ts';

const zipEntry = Buffer.from('PK\u0003\u0004', 'latin1');
const zipEnd = Buffer.from('PK\u0005\u0006', 'latin1');
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** First bytes of workbooks of Excel 2 to 4, which have no container around them. */
const bareWorkbooks = ['09000400', '09020600', '09040600', '09080800'].map((hex) => Buffer.from(hex, 'hex'));

/** Looks at size and first bytes only; returns when the file can be a workbook, refuses by name what it is otherwise. */
export function refuseOtherFiles(bytes: Buffer): void {
  if (bytes.length === 0) refuse('emptyFile', {});
  if (bytes.length > limits.fileBytes) {
    refuse('fileTooBig', { megabytes: megabytesOf(bytes.length), limit: megabytesOf(limits.fileBytes) });
  }
  if (startsWith(bytes, zipEntry)) return;
  if (startsWith(bytes, zipEnd)) refuse('notAWorkbook', {});
  if (startsWith(bytes, compoundFile)) refuseCompoundFile(bytes);
  if (bareWorkbooks.some((signature) => startsWith(bytes, signature))) refuse('oldExcelFile', {});
  if (looksLikeText(bytes)) refuse('textFile', {});
  refuse('notAWorkbook', {});
}

/** Old Excel files and password-protected new ones share this container; its directory holds UTF-16 names. */
function refuseCompoundFile(bytes: Buffer): never {
  if (bytes.includes('EncryptedPackage', 0, 'utf16le')) refuse('encryptedWorkbook', {});
  if (bytes.includes('Workbook', 0, 'utf16le') || bytes.includes('Book', 0, 'utf16le')) refuse('oldExcelFile', {});
  refuse('notAWorkbook', {});
}

function looksLikeText(bytes: Buffer): boolean {
  const [first, second] = [bytes[0], bytes[1]];
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 4096);
  return start.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) && !isPdf(bytes);
}

function isPdf(bytes: Buffer): boolean {
  return startsWith(bytes, Buffer.from('%PDF'));
}

export function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}
