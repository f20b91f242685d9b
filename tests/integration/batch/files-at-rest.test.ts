import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { config } from '@/lib/config.ts'
import { readSavedFile, saveFile } from '@/lib/db/batch/set-files.ts'
import { aFile, giveSenderNumber, sendSet } from '../../support/batch/send-set.ts'
import { World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
})

const folder = () => join(config.dataDir, 'batch')
const listFiles = () =>
  readdirSync(folder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

async function readAll(fileId: string): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of readSavedFile(fileId)) parts.push(part)
  return Buffer.concat(parts).toString()
}

async function* inParts(text: string, size: number) {
  for (let first = 0; first < text.length; first += size) yield Buffer.from(text.slice(first, first + size))
}

describe('files of senders in the data folder', () => {
  it('hold no national number that can be read, neither as handed in nor as read', async () => {
    const [form] = aFile({ payslipReference: 'at rest' })
    await saveFile(inParts(`<INSS>${form?.ssin}</INSS>`, 4), 100)
    await sendSet(world.actor(), aFile({ payslipReference: 'at rest' }))
    const files = listFiles()
    expect(files.length).toBeGreaterThan(2)
    expect(files.filter((file) => readFileSync(file).includes(form?.ssin ?? ''))).toEqual([])
  })

  it('come back as they were written, whatever their length', async () => {
    for (const length of [0, 1, 13, 300_000]) {
      const text = 'é'.repeat(length)
      const saved = await saveFile(inParts(text, 60_000), 1_000_000)
      expect(await readAll(saved?.fileId ?? '')).toBe(text)
    }
  })

  it('are refused when a byte was changed', async () => {
    const saved = await saveFile(inParts('four wages', 3), 100)
    const file = listFiles().find((each) => each.endsWith(saved?.fileId ?? '-')) ?? ''
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.with(20, (bytes[20] ?? 0) ^ 1))
    await expect(readAll(saved?.fileId ?? '')).rejects.toThrow()
  })

  it('stay away when they are longer than a piece may be', async () => {
    const before = listFiles().length
    expect(await saveFile(inParts('eleven byte', 5), 11)).not.toBeNull()
    expect(await saveFile(inParts('twelve bytes', 5), 11)).toBeNull()
    expect(listFiles().length).toBe(before + 1)
  })
})
