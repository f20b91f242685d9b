import { Attribute, ContentInfo, id_signedData, SignedData, type SignerInfo } from '@peculiar/asn1-cms'
import { AsnArray, AsnConvert, AsnType, AsnTypeTypes, OctetString } from '@peculiar/asn1-schema'
import type { DetachedSignature } from '../../domain/batch/signature.ts'

/** No signature of one key, with its certificates, is longer. */
export const LONGEST_SIGNATURE = 65_536

const digests: Readonly<Record<string, DetachedSignature['digest']>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const RSASSA_PSS = '1.2.840.113549.1.1.10'
const SEQUENCE = 0x30

/** Within the file they have a tag of their own; what was signed is a plain SET of them. */
class SignedAttributes extends AsnArray<Attribute> {}
AsnType({ type: AsnTypeTypes.Set, itemType: Attribute })(SignedAttributes)

/**
 * Reads a file FS: a CMS SignedData (RFC 5652) of one signer, without the content it speaks of, over signed attributes as CAdES asks for.
 * Binary, or base64 with or without the lines of PEM. Null when it is none, or not by a digest of the SHA-2 family.
 */
export function parseSignature(file: Uint8Array): DetachedSignature | null {
  try {
    const content = AsnConvert.parse(file[0] === SEQUENCE ? file : decodeText(file), ContentInfo)
    if (content.contentType !== id_signedData) return null
    const { signerInfos, encapContentInfo } = AsnConvert.parse(content.content, SignedData)
    const [signer, ...others] = signerInfos
    return signer && others.length === 0 && !encapContentInfo.eContent ? readSigner(signer) : null
  } catch {
    return null
  }
}

function decodeText(file: Uint8Array): Buffer {
  const text = Buffer.from(file)
    .toString('latin1')
    .replace(/-----[^-]*-----/g, '')
  return Buffer.from(text, 'base64')
}

function readSigner({ digestAlgorithm, signatureAlgorithm, ...signer }: SignerInfo): DetachedSignature | null {
  const digest = digests[digestAlgorithm.algorithm]
  const attributes = signer.signedAttrs ?? []
  const [value, ...more] = attributes
    .filter(({ attrType }) => attrType === MESSAGE_DIGEST)
    .flatMap(({ attrValues }) => attrValues)
  if (!digest || !value || more.length > 0) return null
  return {
    digest,
    contentDigest: toBase64(AsnConvert.parse(value, OctetString).buffer),
    signedBytes: toBase64(AsnConvert.serialize(new SignedAttributes(attributes))),
    signature: toBase64(signer.signature.buffer),
    isPss: signatureAlgorithm.algorithm === RSASSA_PSS,
  }
}

const toBase64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64')
