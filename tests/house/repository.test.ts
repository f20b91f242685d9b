import { describe, expect, it } from 'vitest'
import { checkRepository } from './checks/repository.ts'
import { project, treeOf } from './reading/source-tree.ts'

const good = { 'package.json': '{"dependencies":{"zod":"4.6.7"}}', 'package-lock.json': '{}' }
const judged = (files: Record<string, string>) => checkRepository(treeOf({ ...good, ...files }))

describe('the repository', () => {
  it('depends on no other folder, no machine and no host', () => {
    expect(checkRepository(project)).toEqual([])
  })

  it('refuses a path outside the project or of one machine', () => {
    expect(judged({ 'a.md': `see ../${'shared'}/spec` })).toHaveLength(1)
    expect(judged({ 'a.ts': `const folder = '/${'home'}/someone/x'` })).toHaveLength(1)
    expect(judged({ 'a.ts': `const folder = '/${'tmp'}/x'` })).toHaveLength(1)
    expect(judged({ 'a.ts': `const address = '/fr/${'home'}/x'` })).toEqual([])
  })

  it('refuses a host of packages and download addresses in the lock', () => {
    expect(judged({ '.npmrc': `${'registry'}.example.org` })).toHaveLength(1)
    expect(judged({ 'package-lock.json': '{"resolved": "http://x"}' })).toHaveLength(1)
  })

  it('refuses a version that may move', () => {
    const versionOf = (version: string) =>
      judged({ 'package.json': JSON.stringify({ devDependencies: { x: version } }) })
    expect(['4.6.7', '1.0.0-beta.2', 'npm:other@7.0.2', 'npm:@a/b@7.0.2'].flatMap(versionOf)).toEqual([])
    for (const version of ['^4.6.7', '4', 'latest', 'npm:other@^7.0.2', 'npm:other'])
      expect(versionOf(version)).toHaveLength(1)
  })
})
