import { X509Certificate } from 'node:crypto'

export const certificateProblems = ['unreadable', 'expired', 'weak'] as const
export type CertificateProblem = (typeof certificateProblems)[number]

export interface ReadCertificate {
  /** SPKI in DER: all that signatures are verified with. */
  publicKey: Uint8Array<ArrayBuffer>
  subject: string
  serialNumber: string
  fingerprint: string
  validFrom: Date
  validUntil: Date
}

export type ParsedCertificate = { ok: true; value: ReadCertificate } | { ok: false; problem: CertificateProblem }

/** A certificate with its chain is shorter by far. */
const LONGEST_FILE = 65_536
const SHORTEST_RSA_BYTES = 256

/** Of the holder, who and of which enterprise: the certificate of an identity card names its person by national number as well. */
const shownParts = /^(CN|SN|GN|O|OU|organizationIdentifier|L|C)=/

/** The bytes of the field; none when it holds no file. */
export async function readCertificateFile(form: FormData): Promise<Uint8Array> {
  const field = form.get('certificate')
  const isFile = field instanceof File && field.size <= LONGEST_FILE
  return isFile ? new Uint8Array(await field.arrayBuffer()) : new Uint8Array()
}

/** Reads the first certificate of a file, PEM or DER; whatever else is in it, a key even, is left there. */
export function parseCertificate(file: Uint8Array, now: Date): ParsedCertificate {
  const certificate = open(file)
  if (!certificate) return { ok: false, problem: 'unreadable' }
  const { subject, serialNumber, fingerprint256, publicKey, validFromDate, validToDate } = certificate
  if (validToDate < now) return { ok: false, problem: 'expired' }
  if (isWeak(certificate)) return { ok: false, problem: 'weak' }
  const names = subject.split('\n').filter((part) => shownParts.test(part))
  const validity = { validFrom: validFromDate, validUntil: validToDate }
  return {
    ok: true,
    value: {
      publicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
      subject: names.join(', '),
      serialNumber,
      fingerprint: fingerprint256,
      ...validity,
    },
  }
}

function open(file: Uint8Array): X509Certificate | null {
  try {
    return new X509Certificate(file)
  } catch {
    return null
  }
}

/** Elliptic curves are long enough whichever they are; nothing else signs files. */
function isWeak({ publicKey: { asymmetricKeyType, asymmetricKeyDetails } }: X509Certificate): boolean {
  if (asymmetricKeyType === 'ec') return false
  return asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) < 8 * SHORTEST_RSA_BYTES
}
