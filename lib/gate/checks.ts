import type { IncomingMessage } from 'node:http'
import { type AddressKind, isAddressUsable, pathOf } from './address.ts'
import type { GateSettings, Refusal } from './settings.ts'

/** One mebibyte: a form of 20 qualities with 20 premiums each takes a twentieth of it (limit R11). */
const bodyLimitBytes = 1_048_576

/** Where a set of files is handed in: nine pieces of 200 MB, streamed to disk by the page itself (limit R11). */
const uploadAddress = /^\/(fr|nl|de|en)\/batch\/upload$/
const uploadLimitBytes = 9 * 200_000_000 + bodyLimitBytes

/** Where anybody has a file checked: read as it arrives and kept nowhere. */
const checkAddress = /^\/(fr|nl|de|en)\/technical-library\/check$/
/** One file of ten thousand declarations [ours]. */
const checkLimitBytes = 20_000_000

const readingMethods = ['GET', 'HEAD']

export function isReading(request: IncomingMessage): boolean {
  return readingMethods.includes(request.method ?? '')
}

function isOurHost(request: IncomingMessage, settings: GateSettings): boolean {
  const forwarded = settings.isProxyTrusted ? request.headers['x-forwarded-host'] : undefined
  const host = (Array.isArray(forwarded) ? forwarded[0] : forwarded) ?? request.headers.host
  return host?.toLowerCase() === new URL(settings.publicUrl).host
}

/** A browser always says where a post comes from; a post that says nothing comes from no page of ours. */
function isForeign(request: IncomingMessage, settings: GateSettings): boolean {
  const { origin } = request.headers
  if (origin !== undefined) return origin !== new URL(settings.publicUrl).origin
  return request.headers['sec-fetch-site'] !== 'same-origin'
}

/** A body without a length is refused too: its size would be known only once it is here. */
function isTooLarge(request: IncomingMessage): boolean {
  const length = request.headers['content-length']
  return length === undefined ? request.headers['transfer-encoding'] !== undefined : Number(length) > limitOf(request)
}

function limitOf(request: IncomingMessage): number {
  if (isCheck(request)) return checkLimitBytes
  return uploadAddress.test(pathOf(request)) ? uploadLimitBytes : bodyLimitBytes
}

/** A file to be checked: the page that asked for it is made with what it says. */
export function isCheck(request: IncomingMessage): boolean {
  return !isReading(request) && checkAddress.test(pathOf(request))
}

function isMethodKnown(request: IncomingMessage, kind: AddressKind): boolean {
  if (isReading(request) || kind === 'channel' || kind === 'provider') return true
  return request.method === 'POST' && kind !== 'file'
}

/** The first reason to refuse the request, if any. Channels for machines sign their requests and have limits of their own. */
export function findRefusal(request: IncomingMessage, kind: AddressKind, settings: GateSettings): Refusal | undefined {
  if (!isAddressUsable(request)) return 'badAddress'
  if (!isOurHost(request, settings)) return 'wrongSite'
  if (!isMethodKnown(request, kind)) return 'wrongMethod'
  if (isReading(request) || kind === 'channel') return undefined
  if (kind !== 'provider' && isForeign(request, settings)) return 'foreignPost'
  if (!isTooLarge(request)) return undefined
  return limitOf(request) === bodyLimitBytes ? 'tooLarge' : 'fileTooLarge'
}
