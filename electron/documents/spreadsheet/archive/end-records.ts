import { refuse } from '../refusal.ts';

const zip64EndSignature = 0x0606_4b50;
const zip64LocatorSignature = 0x0706_4b50;
const endSize = 22;
const locatorSize = 20;
const zip64EndSize = 56;

type Directory = { readonly start: number; readonly size: number; readonly entryCount: number };

/**
 * Checks that the directory just read fills exactly the space up to the end records, and that the 32-bit and the
 * 64-bit end record, where both exist, tell the same story. Returns where the directory starts.
 */
export function refuseLooseEnds(bytes: Buffer, commentLength: number, directoryBytes: number): number {
  const endStart = bytes.length - endSize - commentLength;
  const narrow: Directory = {
    entryCount: bytes.readUInt16LE(endStart + 10),
    size: bytes.readUInt32LE(endStart + 12),
    start: bytes.readUInt32LE(endStart + 16),
  };
  const wide = wideDirectoryOf(bytes, endStart);
  if (wide && !tellsTheSame(narrow, wide.directory)) refuse('zipDamaged', {});
  const directory = wide?.directory ?? narrow;
  const recordsStart = wide?.recordStart ?? endStart;
  const fills = directory.size === directoryBytes && directory.start + directoryBytes === recordsStart;
  return fills ? directory.start : refuse('zipDamaged', {});
}

function wideDirectoryOf(
  bytes: Buffer,
  endStart: number,
): { readonly recordStart: number; readonly directory: Directory } | undefined {
  const locatorStart = endStart - locatorSize;
  if (locatorStart < 0 || bytes.readUInt32LE(locatorStart) !== zip64LocatorSignature) return undefined;
  const recordStart = Number(bytes.readBigUInt64LE(locatorStart + 8));
  const fits = recordStart + zip64EndSize <= locatorStart;
  if (!fits || bytes.readUInt32LE(recordStart) !== zip64EndSignature) refuse('zipDamaged', {});
  return {
    recordStart,
    directory: {
      entryCount: Number(bytes.readBigUInt64LE(recordStart + 32)),
      size: Number(bytes.readBigUInt64LE(recordStart + 40)),
      start: Number(bytes.readBigUInt64LE(recordStart + 48)),
    },
  };
}

/** A field of the 32-bit record says the same, or has all bits set, which means "look in the 64-bit record". */
function tellsTheSame(narrow: Directory, wide: Directory): boolean {
  return (
    (narrow.entryCount === wide.entryCount || narrow.entryCount === 0xffff) &&
    (narrow.size === wide.size || narrow.size === 0xffff_ffff) &&
    (narrow.start === wide.start || narrow.start === 0xffff_ffff)
  );
}
