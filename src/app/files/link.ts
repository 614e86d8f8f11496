/** A design as a link: the document, deflated, as base64url behind the hash. Nothing of it ever reaches a server. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { type Design, openDesign, type Parsed } from '#design';

const NAME = 'design';
/** A design is a few kilobytes; more than this is no design, however small it was packed. */
const MAX_BYTES = 1_000_000;

/** From this length on some programs cut links. */
export const LONG_LINK = 2000;

/** The part of a link that begins with `#`. */
export function linkHash(design: Design): string {
  return `#${NAME}=${toBase64Url(deflateSync(strToU8(JSON.stringify(design)), { level: 9 }))}`;
}

/** Whether the hash of an address is meant to hold a design. */
export const holdsDesign = (hash: string): boolean => hash.startsWith(`#${NAME}=`);

/** Reads the hash of a link. Whatever is wrong with it is a mistake in words, never an exception. */
export function readLink(hash: string): Parsed {
  const packed = hash.slice(NAME.length + 2);
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(fromBase64Url(packed), { out: new Uint8Array(MAX_BYTES + 1) });
  } catch {
    return mistake('The link is damaged: it can not be unpacked. It may have been cut off; ask for it again.');
  }
  if (bytes.length > MAX_BYTES) return mistake(`The link holds more than ${MAX_BYTES} bytes. A design is far smaller.`);
  if (bytes.length === 0) return mistake('The link holds no design. It may have been cut off; ask for it again.');
  return openDesign(strFromU8(bytes));
}

const mistake = (message: string): Parsed => ({ mistakes: [{ path: '', message }] });

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
