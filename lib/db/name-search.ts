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

/** The enterprise `e`, by the beginnings of its name or by at least four digits of its number. */
export function findsEnterprise(search: string | undefined): Prisma.Sql {
  const digits = (search ?? '').replace(/\D/g, '')
  const name = matchesName(Prisma.sql`e."searchName"`, search)
  if (digits.length < 4) return name
  return Prisma.sql`AND (e."enterpriseNumber" LIKE ${`%${digits}%`} OR (true ${name}))`
}
