import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { config } from '../../config.ts'
import type { LocalDate } from '../../domain/local-date.ts'

/** The last entry of a chain on a day: what is cut off its end later is missed. */
export interface ChainHead {
  /** null: the chain of the installation. */
  employerId: string | null
  number: number
  hash: string
}

const headShape = z.object({ employerId: z.string().nullable(), number: z.int(), hash: z.string() })

export const exportedHeadsDir = (): string => join(config.dataDir, 'audit-heads')
const fileOf = (day: LocalDate) => join(exportedHeadsDir(), `${day}.jsonl`)

export function hasExportedHeads(day: LocalDate): boolean {
  return existsSync(fileOf(day))
}

/** Every head that was ever exported, the oldest day first. */
export function listExportedHeads(dir = exportedHeadsDir()): ChainHead[] {
  if (!existsSync(dir)) return []
  const files = readdirSync(dir).filter((name) => name.endsWith('.jsonl'))
  return files.sort().flatMap((name) =>
    readFileSync(join(dir, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => headShape.parse(JSON.parse(line))),
  )
}

/** Writes the heads that moved since the last export into the file of the day; a day has one, which is never written again. */
export function saveExportedHeads(day: LocalDate, heads: readonly ChainHead[]): void {
  mkdirSync(exportedHeadsDir(), { recursive: true, mode: 0o700 })
  const known = new Map(listExportedHeads().map((head) => [head.employerId, head.number]))
  const moved = heads.filter(({ employerId, number }) => number > (known.get(employerId) ?? 0))
  const own = `${fileOf(day)}.${process.pid}`
  writeFileSync(own, moved.map((head) => `${JSON.stringify(head)}\n`).join(''), { mode: 0o600 })
  try {
    linkSync(own, fileOf(day))
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure
  } finally {
    rmSync(own)
  }
}
