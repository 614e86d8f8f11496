/** A self-signed certificate for 127.0.0.1, made anew for each run: tokens travel only over TLS, also in tests. */
import { generateKeyPairSync, sign } from 'node:crypto';

const OID = {
  ecdsaWithSha256: '06082a8648ce3d040302',
  commonName: '0603550403',
  subjectAltName: '0603551d11',
  basicConstraints: '0603551d13',
};

/** One value in ASN.1's distinguished encoding. */
function der(tag: number, ...parts: readonly (Uint8Array | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)));
  const length =
    content.length < 0x80
      ? [content.length]
      : content.length < 0x100
        ? [0x81, content.length]
        : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: readonly (Uint8Array | string)[]) => der(0x30, ...parts);
const octets = (content: Uint8Array) => der(0x04, content);
const time = (text: string) => der(0x18, Buffer.from(text));
const pem = (label: string, bytes: Uint8Array) =>
  `-----BEGIN ${label}-----\n${Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export function selfSigned(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(OID.ecdsaWithSha256);
  const name = sequence(der(0x31, sequence(OID.commonName, der(0x0c, Buffer.from('Loopback Resource Manager')))));
  const extensions = sequence(
    sequence(OID.subjectAltName, octets(sequence(der(0x87, Buffer.from([127, 0, 0, 1]))))),
    sequence(OID.basicConstraints, '0101ff', octets(sequence('0101ff'))),
  );
  const body = sequence(
    der(0xa0, '020102'),
    '020101',
    algorithm,
    name,
    sequence(time('20200101000000Z'), time('21200101000000Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = sign('sha256', body, privateKey);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: pem('CERTIFICATE', sequence(body, algorithm, der(0x03, '00', signature))),
  };
}
