import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest()
const text = (value: Uint8Array) => Buffer.from(value).toString('base64url')
/** CBOR: a short text, a byte string. */
const cborText = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])
const cborBytes = (value: Uint8Array) =>
  Buffer.concat([Buffer.from([0x59, value.length >> 8, value.length & 255]), value])

/** What a device may do otherwise than it should. */
interface Deviation {
  origin?: string
  rpId?: string
  isVerified?: boolean
  counter?: number
  userHandle?: string
}

/** A passkey made of a few bytes, as a browser would hand it over (WebAuthn Level 3, ES256, attestation `none`). */
export class SoftPasskey {
  readonly id = text(randomBytes(16))
  readonly #key: KeyObject
  readonly #publicKey: { x: string; y: string }
  readonly #userHandle: string

  constructor(userId: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#key = privateKey
    this.#publicKey = publicKey.export({ format: 'jwk' }) as { x: string; y: string }
    this.#userHandle = text(Buffer.from(userId))
  }

  register(challenge: string, deviation: Deviation = {}): RegistrationResponseJSON {
    const authData = Buffer.concat([this.#authData(0x40, deviation), this.#credential()])
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      cborText('fmt'),
      cborText('none'),
      cborText('attStmt'),
      Buffer.from([0xa0]),
      cborText('authData'),
      cborBytes(authData),
    ])
    const clientDataJSON = text(clientData('webauthn.create', challenge, deviation))
    return {
      id: this.id,
      rawId: this.id,
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON, attestationObject: text(attestation), transports: ['internal'] },
    }
  }

  answer(challenge: string, deviation: Deviation = {}): AuthenticationResponseJSON {
    const authData = this.#authData(0, deviation)
    const client = clientData('webauthn.get', challenge, deviation)
    const signature = sign('sha256', Buffer.concat([authData, sha256(client)]), this.#key)
    return {
      id: this.id,
      rawId: this.id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: text(client),
        authenticatorData: text(authData),
        signature: text(signature),
        userHandle: deviation.userHandle ?? this.#userHandle,
      },
    }
  }

  #authData(flags: number, { rpId = 'localhost', isVerified = true, counter = 0 }: Deviation): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(rpId), Buffer.from([flags | 0x19 | (isVerified ? 0x04 : 0)]), count])
  }

  #credential(): Buffer {
    const id = Buffer.from(this.id, 'base64url')
    const [x, y] = [this.#publicKey.x, this.#publicKey.y].map((part) => Buffer.from(part, 'base64url'))
    const head = Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20])
    const cose = Buffer.concat([head, x as Buffer, Buffer.from([0x22, 0x58, 0x20]), y as Buffer])
    return Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose])
  }
}

function clientData(type: string, challenge: string, { origin = 'http://localhost:3000' }: Deviation): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}
