import { readFileSync, writeFileSync } from 'node:fs'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { checkEntryPoints } from '../house/checks/entry-points.ts'
import { project } from '../house/reading/source-tree.ts'
import { entryPoints } from '../matrix/entry-points.ts'
import { type Knocker, knockers } from '../matrix/kinds.ts'
import { predict, type Relation, relationsOf } from '../matrix/knockers.ts'
import type { Ids, Outcome, Row } from '../matrix/outcomes.ts'
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
/** Answers as they come; a connection that the server closed while it was idle is opened again. */
const once = { maxRedirects: 0, maxRetries: 3 }

async function knock(row: Row, { request, url, cookie, ids }: Knock): Promise<APIResponse> {
  const address = row.address(ids)
  const target = `${url}${address.startsWith('/api/') ? '' : '/fr'}${address}`
  const headers = { cookie, origin: url }
  if (row.entry.includes('actions.ts#')) {
    const multipart = actionFields(row, ids, actionIds)
    return request.post(target, { headers, multipart, ...once })
  }
  if (row.entry.endsWith('#POST')) return request.post(target, { headers, form: { none: '' }, ...once })
  return request.get(target, { headers, ...once })
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

/** Those whose visit may change the thing itself come last. */
const lastOnes: readonly Knocker[] = ['right', 'officeUser']
const inOrder: readonly (readonly Knocker[])[] = [
  knockers.filter((knocker) => !lastOnes.includes(knocker)),
  ...lastOnes.map((knocker) => [knocker]),
]

interface Cell {
  row: Row
  knocker: Knocker
  relation: Relation
  found: string
  /** What a person reads, without what differs from one answer to the next. */
  text: string
}

const name = ({ row, knocker, relation }: Cell) => `${row.entry} ${knocker} ${relation}`

const titleElement = /<title>[\s\S]*?<\/title>/g

/** Words alone, the title first wherever it came, without what the session still has of its time. */
const sameEachTime = (text: string) =>
  [...new Set(text.match(titleElement))]
    .join('')
    .concat(text.replace(titleElement, ''))
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\d+ min \d+ s/, '')
    .replace(/\s+/g, ' ')

async function knockEverywhere(
  visit: (row: Row, knocker: Knocker, relation: Relation) => Promise<Cell>,
): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const row of entryPoints)
    for (const relation of relationsOf(row))
      for (const together of inOrder)
        cells.push(...(await Promise.all(together.map((knocker) => visit(row, knocker, relation)))))
  return cells
}

/** From the first letter that differs. */
function compareTexts(first: string, second: string): string {
  const place = [...first].findIndex((letter, index) => letter !== second[index])
  return `“${first.slice(place, place + 60)}”, not “${second.slice(place, place + 60)}”`
}

/** Where what is somebody else's and what does not exist are told apart. */
function listTellTales(cells: readonly Cell[]): string[] {
  const unknown = new Map(
    cells
      .filter(({ relation }) => relation === 'unknown')
      .map(({ row, knocker, text }) => [`${row.entry} ${knocker}`, text]),
  )
  return cells
    .filter(({ relation, found }) => relation === 'foreign' && found === 'notFound')
    .map((cell) => ({ cell, other: unknown.get(`${cell.row.entry} ${cell.knocker}`) ?? '' }))
    .filter(({ cell, other }) => other !== cell.text)
    .map(({ cell, other }) => `${name(cell)} tells it from unknown: ${compareTexts(cell.text, other)}`)
}

test('Who may, for every page, action and route, whoever knocks and whose things he asks for: as the matrix says', async ({
  request,
  portal,
}) => {
  test.setTimeout(900_000)
  const world = await MatrixWorld.open(portal.database?.databaseOwnerUrl ?? '')
  const things = await world.findThings()
  const cells = await knockEverywhere(async (row, knocker, relation) => {
    const cookie = await world.cookieOf(knocker, row.lacking)
    const answer = await knock(row, { request, url: portal.url, cookie, ids: things[relation] })
    const found = outcomeOf(answer)
    return { row, knocker, relation, found, text: found === 'notFound' ? sameEachTime(await answer.text()) : '' }
  })
  await world.close()
  const wrong = cells
    .filter(({ row, knocker, relation, found }) => found !== predict(row, knocker, relation))
    .map((cell) => `${name(cell)}: ${cell.found} instead of ${predict(cell.row, cell.knocker, cell.relation)}`)
  const failed = [...wrong, ...listTellTales(cells)]
  const unregistered = checkEntryPoints(project)
  const { MATRIX_REPORT } = process.env
  if (MATRIX_REPORT) writeFileSync(MATRIX_REPORT, JSON.stringify({ cells: cells.length, failed, unregistered }))
  expect(Object.values(things).every((ids) => Object.values(ids).every(Boolean))).toBe(true)
  expect([...failed, ...unregistered]).toEqual([])
})
