import { computeSearchName } from '../domain/search-name.ts'
import { Prisma } from './generated/client.ts'

/** Each word asked for must begin a word of the name: « delac mar » finds Vandenberghe-Delacroix Marie-Christine. */
export function matchesName(column: Prisma.Sql, search: string | undefined): Prisma.Sql {
  const words = computeSearchName(search ?? '')
    .split(' ')
    .filter(Boolean)
  const conditions = words.map((word) => Prisma.sql`AND ' ' || ${column} LIKE ${`% ${word}%`}`)
  return conditions.length > 0 ? Prisma.join(conditions, ' ') : Prisma.empty
}
