import type { IncomingMessage } from 'node:http'
import { type AddressKind, isAddressUsable, pathOf } from './address.ts'
import type { GateSettings, Refusal } from './settings.ts'

/** One mebibyte: a form of 20 qualities with 20 premiums each takes a twentieth of it (limit R11). */
const bodyLimitBytes = 1_048_576

/** Where a set of files is handed in: nine pieces of 200 MB, streamed to disk by the page itself (limit R11). */
const uploadAddress = /^\/(fr|nl|de|en)\/batch\/upload$/
const uploadLimitBytes = 9 * 200_000_000 + bodyLimitBytes

/**
 * Where anybody shows something that is read as it arrives and kept nowhere, and how much: a file of ten thousand declarations, a receipt
 * of five hundred [ours].
 */
const shownPages = { '/technical-library/check': 20_000_000, '/verification': 5_000_000 } as const
type ShownPage = keyof typeof shownPages

/** Where the answers to a checked file are downloaded: as much as the page takes. */
const checkedAddress = /^\/(fr|nl|de|en)\/technical-library\/check\/answer\/[a-z.]{1,40}$/

/** Where wages are handed in as a sheet (limit R11), and the frame of a form around it. */
const importAddress = /^\/(fr|nl|de|en)\/transmissions\/[^/]{1,64}\/wages\/import\/upload$/
const importLimitBytes = 10_000_000 + bodyLimitBytes

const readingMethods = ['GET', 'HEAD']

export function isReading(request: IncomingMessage): boolean {
  return readingMethods.includes(request.method ?? '')
}

function isOurHost(request: IncomingMessage, settings: GateSettings): boolean {
  const forwarded = settings.isProxyTrusted ? request.headers['x-forwarded-host'] : undefined
  const host = (Array.isArray(forwarded) ? forwarded[0] : forwarded) ?? request.headers.host
  return host?.toLowerCase() === new URL(settings.publicUrl).host
}

/** Where mail programs end a mail (RFC 8058): they post from nowhere and have no session; the address itself says that they may. */
const oneClickAddress = /^\/api\/unsubscribe\/[^/]+$/

/** A browser always says where a post comes from; a post that says nothing comes from no page of ours. */
function isForeign(request: IncomingMessage, settings: GateSettings): boolean {
  const { origin } = request.headers
  if (oneClickAddress.test(pathOf(request))) return false
  if (origin !== undefined) return origin !== new URL(settings.publicUrl).origin
  return request.headers['sec-fetch-site'] !== 'same-origin'
}

/** A body without a length is refused too: its size would be known only once it is here. */
function isTooLarge(request: IncomingMessage): boolean {
  const length = request.headers['content-length']
  return length === undefined ? request.headers['transfer-encoding'] !== undefined : Number(length) > limitOf(request)
}

function limitOf(request: IncomingMessage): number {
  const shownPage = findShownPage(request)
  if (shownPage) return shownPages[shownPage]
  if (checkedAddress.test(pathOf(request))) return shownPages['/technical-library/check']
  if (importAddress.test(pathOf(request))) return importLimitBytes
  return uploadAddress.test(pathOf(request)) ? uploadLimitBytes : bodyLimitBytes
}

/** A post that the page itself answers, made with what was shown to it: which page, without its language. */
export function findShownPage(request: IncomingMessage): ShownPage | null {
  const [, page = ''] = /^\/(?:fr|nl|de|en)(\/.*)$/.exec(pathOf(request)) ?? []
  return !isReading(request) && Object.hasOwn(shownPages, page) ? (page as ShownPage) : null
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
