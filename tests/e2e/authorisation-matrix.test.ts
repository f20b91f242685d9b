import { readFileSync } from 'node:fs'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { entryPoints } from '../matrix/entry-points.ts'
import { type Ids, type Kind, kinds, type Outcome, type Row } from '../matrix/outcomes.ts'
import { MatrixWorld } from '../support/matrix-world.ts'
import { expect, test } from '../support/server.ts'

interface KnownAction {
  filename: string
  exportedName: string
}

/** Names that the build gave to the server actions. */
function readActionIds(): Map<string, string> {
  const folder = process.env.NEXT_DIST_DIR ?? '.next'
  const manifest = JSON.parse(readFileSync(`${folder}/server/server-reference-manifest.json`, 'utf8'))
  const known = Object.entries(manifest.node as Record<string, KnownAction>)
  return new Map(known.map(([id, { filename, exportedName }]) => [`${filename}#${exportedName}`, id]))
}

/** What a form without script posts for an action, with its bound arguments. */
function actionFields(row: Row, ids: Ids, actionIds: Map<string, string>): Record<string, string> {
  const id = actionIds.get(row.entry)
  if (!id) throw new Error(`the build knows no action ${row.entry}`)
  const fields = row.fields?.(ids) ?? {}
  if (!row.bound) return { [`$ACTION_ID_${id}`]: '', ...fields }
  return {
    $ACTION_REF_1: '',
    '$ACTION_1:0': JSON.stringify({ id, bound: '$@1' }),
    '$ACTION_1:1': JSON.stringify(row.bound(ids)),
    ...fields,
  }
}

interface Knock {
  request: APIRequestContext
  url: string
  cookie: string
  ids: Ids
}

const actionIds = readActionIds()

async function knock(row: Row, { request, url, cookie, ids }: Knock): Promise<APIResponse> {
  const address = row.address(ids)
  const target = `${url}${address.startsWith('/api/') ? '' : '/fr'}${address}`
  const headers = { cookie, origin: url }
  if (row.entry.includes('actions.ts#')) {
    const multipart = actionFields(row, ids, actionIds)
    return request.post(target, { headers, multipart, maxRedirects: 0 })
  }
  if (row.entry.endsWith('#POST')) return request.post(target, { headers, form: { none: '' }, maxRedirects: 0 })
  return request.get(target, { headers, maxRedirects: 0 })
}

function outcomeOf(answer: APIResponse): string {
  const { location } = answer.headers()
  if (location) return outcomeOfAddress(new URL(location, 'http://localhost'))
  const status = answer.status()
  return { 200: 'shown', 403: 'refused', 404: 'notFound' }[status] ?? `status ${status}`
}

function outcomeOfAddress({ pathname, searchParams }: URL): Outcome {
  const refused = searchParams.get('need') === 'unknown' ? 'notFound' : 'refused'
  const outcomes: Record<string, Outcome> = {
    '/fr/sign-in': 'signIn',
    '/fr/profile': 'profile',
    '/fr/refused': refused,
  }
  return outcomes[pathname] ?? 'shown'
}

test.describe('who may, for every page, action and route', () => {
  test.describe.configure({ mode: 'serial' })

  test('is what the matrix says', async ({ request, portal }) => {
    const world = await MatrixWorld.open(portal.database?.databaseOwnerUrl ?? '')
    const ids = await world.findIds()
    const knockAs = async (row: Row, kind: Kind) => {
      const cookie = await world.cookieOf(kind, row.lacking)
      return `${row.entry} ${kind}: ${outcomeOf(await knock(row, { request, url: portal.url, cookie, ids }))}`
    }
    const found: string[] = []
    const written = entryPoints.flatMap((row) => kinds.map((kind) => `${row.entry} ${kind}: ${row.expected[kind]}`))
    const others = kinds.filter((kind) => kind !== 'right')
    for (const row of entryPoints) {
      found.push(...(await Promise.all(others.map((kind) => knockAs(row, kind)))))
      // The right person comes last: what he does may change the thing itself.
      found.push(await knockAs(row, 'right'))
    }
    await world.close()
    expect(Object.values(ids).every(Boolean)).toBe(true)
    expect(found.sort()).toEqual(written.sort())
  })
})
