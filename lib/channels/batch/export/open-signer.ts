import { createHash, createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifier,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  id_data,
  id_signedData,
  SignatureAlgorithmIdentifier,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'

/** Makes the text of an FS for the content of an FI. */
export type SignFile = (content: AsyncIterable<Uint8Array>) => Promise<string>

const SHA_256 = '2.16.840.1.101.3.4.2.1'
const signatureAlgorithms: Readonly<Record<string, string>> = {
  ec: '1.2.840.10045.4.3.2',
  rsa: '1.2.840.113549.1.1.11',
}
const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
/** The object identifier of plain content, as the value of an attribute; and nothing, as RSA wants it said. */
const PLAIN_CONTENT = new Uint8Array(Buffer.from('06092a864886f70d010701', 'hex')).buffer
const NULL = new Uint8Array([5, 0]).buffer

/**
 * Opens the key by which files go out: they are signed as files that come in are checked, by a detached CMS with the certificate in it.
 * @throws when the files cannot be read, or the key is not that of the certificate
 */
export function openSigner({ keyFile, certificateFile }: { keyFile: string; certificateFile: string }): SignFile {
  const key = createPrivateKey(readFileSync(keyFile))
  const certificate = new X509Certificate(readFileSync(certificateFile))
  const algorithm = signatureAlgorithms[key.asymmetricKeyType ?? '']
  if (!certificate.checkPrivateKey(key)) throw new Error('the key that signs exports is not that of its certificate')
  if (!algorithm) throw new Error('the key that signs exports is neither RSA nor of an elliptic curve')
  return async (content) => {
    const hash = createHash('sha256')
    for await (const part of content) hash.update(part)
    return `${presentSignature(hash.digest(), { key, certificate, algorithm }).toString('base64')}\n`
  }
}

interface Signing {
  key: KeyObject
  certificate: X509Certificate
  algorithm: string
}

function presentSignature(digest: Buffer, { key, certificate, algorithm }: Signing): Buffer {
  const signedAttrs = [
    new Attribute({ attrType: CONTENT_TYPE, attrValues: [PLAIN_CONTENT] }),
    new Attribute({ attrType: MESSAGE_DIGEST, attrValues: [AsnConvert.serialize(new OctetString(digest))] }),
  ]
  const choice = AsnConvert.parse(certificate.raw, CertificateChoices)
  const named = choice.certificate?.tbsCertificate
  if (!named) throw new Error('the certificate that signs exports is none of X.509')
  const encoded = Buffer.concat(signedAttrs.map((each) => Buffer.from(AsnConvert.serialize(each))))
  const digestAlgorithm = new DigestAlgorithmIdentifier({ algorithm: SHA_256 })
  const signer = new SignerInfo({
    version: CMSVersion.v1,
    sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber(named) }),
    digestAlgorithm,
    signedAttrs,
    signatureAlgorithm: new SignatureAlgorithmIdentifier({
      algorithm,
      ...(key.asymmetricKeyType === 'rsa' && { parameters: NULL }),
    }),
    // A SET of a hundred bytes: its length takes one.
    signature: new OctetString(sign('sha256', Buffer.concat([Buffer.from([0x31, encoded.length]), encoded]), key)),
  })
  const signed = new SignedData({
    version: CMSVersion.v1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([digestAlgorithm]),
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_data }),
    certificates: new CertificateSet([choice]),
    signerInfos: new SignerInfos([signer]),
  })
  const file = new ContentInfo({ contentType: id_signedData, content: AsnConvert.serialize(signed) })
  return Buffer.from(AsnConvert.serialize(file))
}
