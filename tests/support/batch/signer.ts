import 'reflect-metadata'
import { createHash, KeyObject, sign, webcrypto } from 'node:crypto'
import {
  Attribute,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifier,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  id_data,
  id_signedData,
  SignatureAlgorithmIdentifier,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { cryptoProvider, type X509Certificate, X509CertificateGenerator } from '@peculiar/x509'

cryptoProvider.set(webcrypto as Crypto)

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const SHA_256 = '2.16.840.1.101.3.4.2.1'
const ECDSA_WITH_SHA_256 = '1.2.840.10045.4.3.2'
const YEAR = 365 * 86_400_000

/** Somebody who signs files: a key, and a certificate of its own. */
export class Signer {
  readonly #key: KeyObject
  readonly #certificate: X509Certificate

  private constructor(key: KeyObject, certificate: X509Certificate) {
    this.#key = key
    this.#certificate = certificate
  }

  static async make({ name = 'CN=Signature', notAfter = new Date(Date.now() + YEAR) } = {}): Promise<Signer> {
    const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
    const notBefore = new Date(notAfter.getTime() - 10 * YEAR)
    const certificate = await X509CertificateGenerator.createSelfSigned({
      name,
      notBefore,
      notAfter,
      keys: keys as CryptoKeyPair,
      signingAlgorithm: algorithm,
    })
    return new Signer(KeyObject.from(keys.privateKey), certificate)
  }

  get pem(): string {
    return this.#certificate.toString('pem')
  }

  /** The key itself, for whoever is to sign with it. */
  get keyPem(): string {
    return this.#key.export({ type: 'pkcs8', format: 'pem' }).toString()
  }

  /** A file FS for that content, in base64. */
  sign(content: string): string {
    const digest = createHash('sha256').update(content).digest()
    const attributes = [
      new Attribute({ attrType: '1.2.840.113549.1.9.3', attrValues: [oid()] }),
      new Attribute({ attrType: '1.2.840.113549.1.9.4', attrValues: [AsnConvert.serialize(new OctetString(digest))] }),
    ]
    const encoded = Buffer.concat(attributes.map((each) => Buffer.from(AsnConvert.serialize(each))))
    const signature = sign('sha256', Buffer.concat([Buffer.from([0x31, encoded.length]), encoded]), this.#key)
    const digestAlgorithm = new DigestAlgorithmIdentifier({ algorithm: SHA_256 })
    const signer = new SignerInfo({
      version: CMSVersion.v3,
      sid: new SignerIdentifier({ subjectKeyIdentifier: new OctetString(Buffer.from(this.#certificate.serialNumber)) }),
      digestAlgorithm,
      signedAttrs: attributes,
      signatureAlgorithm: new SignatureAlgorithmIdentifier({ algorithm: ECDSA_WITH_SHA_256 }),
      signature: new OctetString(signature),
    })
    const signed = new SignedData({
      version: CMSVersion.v1,
      digestAlgorithms: new DigestAlgorithmIdentifiers([digestAlgorithm]),
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_data }),
      signerInfos: new SignerInfos([signer]),
    })
    const file = new ContentInfo({ contentType: id_signedData, content: AsnConvert.serialize(signed) })
    return Buffer.from(AsnConvert.serialize(file)).toString('base64')
  }
}

/** The object identifier of plain content, as the value of an attribute. */
function oid(): ArrayBuffer {
  return new Uint8Array(Buffer.from('06092a864886f70d010701', 'hex')).buffer
}
