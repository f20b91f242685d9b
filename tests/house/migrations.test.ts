import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folders = readdirSync('prisma/migrations', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

describe('the migrations', () => {
  it('are named by a moment and a verb phrase', () => {
    expect(folders.filter((name) => !/^\d{14}(_[a-z0-9]+){2,}$/.test(name))).toEqual([])
  })

  it('lead to the schema of today: the copy beside the last one is prisma/schema.prisma', () => {
    const last = readFileSync(`prisma/migrations/${folders.at(-1)}/schema.prisma`, 'utf8')
    expect(last === readFileSync('prisma/schema.prisma', 'utf8'), 'run npm run migrate:new').toBe(true)
  })
})
