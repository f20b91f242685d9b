import { describe, expect, it } from 'vitest'
import { checkEntryPoints, registryFolder } from './checks/entry-points.ts'
import { checkServerActions } from './checks/server-actions.ts'
import { project, treeOf } from './reading/source-tree.ts'

const actions = (text: string, path = 'app/[locale]/a/actions.ts') => treeOf({ [path]: `'use server'\n${text}` })

describe('entry points', () => {
  const disk = {
    'app/[locale]/page.tsx': 'export default function Page() {}',
    'app/api/health/route.ts': 'export async function GET() {}',
    'app/[locale]/a/actions.ts': `'use server'\nexport async function save() {}`,
  }
  const rows = ['app/[locale]/page.tsx', 'app/api/health/route.ts#GET', 'app/[locale]/a/actions.ts#save']
  const registry = (names: string[]) => ({
    [`${registryFolder}/areas/a.ts`]: `export const entryPoints = ${JSON.stringify(names)}`,
  })

  it('each have their row in the authorisation matrix', () => {
    expect(checkEntryPoints(project)).toEqual([])
  })

  it('refuse a page, a route or an action without a row', () => {
    expect(checkEntryPoints(treeOf({ ...disk, ...registry(rows) }))).toEqual([])
    for (const row of rows) {
      const others = rows.filter((each) => each !== row)
      expect(checkEntryPoints(treeOf({ ...disk, ...registry(others) })), row).toHaveLength(1)
    }
    expect(checkEntryPoints(treeOf(disk))).toHaveLength(3)
  })

  it('refuse a row without its entry point', () => {
    expect(checkEntryPoints(treeOf({ ...disk, ...registry([...rows, 'app/[locale]/old/page.tsx']) }))).toHaveLength(1)
  })
})

describe('server actions', () => {
  it('ask who is there before anything else', () => {
    expect(checkServerActions(project)).toEqual([])
  })

  it('accept a resolver as first statement', () => {
    expect(
      checkServerActions(actions('export async function save() { const actor = await requireEmployer(); use(actor) }')),
    ).toEqual([])
    expect(checkServerActions(actions('export async function save() { await resolveActor(); go() }'))).toEqual([])
  })

  it('accept the frame of an answer around it, and a function of app that asks first', () => {
    const framed =
      'export async function save() { await answerAction(async () => { const a = await requireEmployer() }) }'
    expect(checkServerActions(actions(framed))).toEqual([])
    const through = `import { open } from '../open.ts'\nexport async function save() { await open() }`
    const asking = treeOf({ 'app/[locale]/open.ts': 'export async function open() { await requireEmployer() }' })
    const reading = treeOf({
      'app/[locale]/open.ts': 'export async function open() { await read(); await requireEmployer() }',
    })
    expect(checkServerActions([...actions(through), ...asking])).toEqual([])
    expect(checkServerActions([...actions(through), ...reading])).toHaveLength(1)
  })

  it('refuse an action that reads first, or never asks', () => {
    expect(
      checkServerActions(actions('export async function save() { const x = await read(); await requireEmployer() }')),
    ).toHaveLength(1)
    expect(checkServerActions(actions('export const save = async () => { go() }'))).toHaveLength(1)
    expect(checkServerActions(actions('export async function save() { requireEmployer() }'))).toHaveLength(1)
    expect(checkServerActions(actions('export async function save() {}'))).toHaveLength(1)
  })

  it('refuse an action hidden in a component or outside app', () => {
    const inline = `export function A() { async function save() { 'use server'; go() } }`
    expect(checkServerActions(treeOf({ 'components/ui/a.tsx': inline }))).toHaveLength(1)
    const asked = 'export async function save() { await requireEmployer() }'
    expect(checkServerActions(actions(asked, 'lib/use-cases/a.ts'))).toHaveLength(1)
  })
})
