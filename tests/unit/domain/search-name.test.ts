import { describe, expect, it } from 'vitest'
import { computeSearchName } from '@/lib/domain/search-name.ts'

describe('a name as searching reads it', () => {
  it.each([
    ['Szczepański Łukasz', 'szczepanski lukasz'],
    ['Vandenberghe-Delacroix Marie-Christine', 'vandenberghe delacroix marie christine'],
    ['Noël Julie', 'noel julie'],
    ["D'Hondt Şeyma", 'd hondt seyma'],
    ['Groß  Björn ', 'gross bjorn'],
    ['Œuvrard Ælis', 'oeuvrard aelis'],
  ])('%s is found as "%s"', (name, expected) => {
    expect(computeSearchName(name)).toBe(expected)
  })
})
