/** What a file FS says: who holds a key signed this digest of the FI (CMS, detached). Bytes are written in base64. */
export interface DetachedSignature {
  digest: 'sha256' | 'sha384' | 'sha512'
  /** Of the file, as the signer computed it. */
  contentDigest: string
  /** What the key signed: attributes, that digest among them. */
  signedBytes: string
  signature: string
  /** Of an RSA key: whether it pads by PSS. */
  isPss: boolean
}

/** A certificate by which a sender signs its files. @public */
export interface SenderCertificate {
  certificateId: string
  subject: string
  serialNumber: string
  /** SHA-256 of the certificate, in hexadecimal with colons. */
  fingerprint: string
  validFrom: Date
  validUntil: Date
  registeredAt: Date
}

/** Whether it may sign at that moment. */
export function isValidAt(
  { validFrom, validUntil }: Pick<SenderCertificate, 'validFrom' | 'validUntil'>,
  moment: Date,
) {
  return validFrom <= moment && moment <= validUntil
}
