import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listCategoryPage } from '@/lib/domain/legal-parameters/category-list.ts'
import { employerCategoryFile } from '@/lib/domain/legal-parameters/employer-category-file.ts'

const { categories } = employerCategoryFile.parse(
  JSON.parse(readFileSync('prisma/parameters/employer-categories.json', 'utf8')),
)
const find = (search: string, isFlexiOnly = false, page = 1) =>
  listCategoryPage(categories, { search, isFlexiOnly, page })

describe('the employer categories', () => {
  it('come in pages of twenty', () => {
    expect(find('')).toMatchObject({ totalCount: 279, pageCount: 14, firstNumber: 1, page: 1 })
    expect(find('', false, 14).categories).toHaveLength(19)
    expect(find('', false, 99)).toMatchObject({ page: 14, firstNumber: 261 })
    expect(find('', false, -1).page).toBe(1)
  })

  it('are found by code and by words of either name, without accents', () => {
    expect(find('017').categories[0]?.code).toBe('017')
    expect(find('HOTELIERE').totalCount).toBeGreaterThan(0)
    expect(find('HOTELIERE').totalCount).toBe(find('hôtelière').totalCount)
    expect(find('zzz')).toMatchObject({ totalCount: 0, firstNumber: 0, pageCount: 1, page: 1 })
  })

  it('are narrowed to those with a documented flexi-job', () => {
    expect(find('', true).totalCount).toBe(72)
    expect(find('317', true).totalCount).toBe(0)
  })
})
