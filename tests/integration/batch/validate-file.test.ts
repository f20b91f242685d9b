import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseForms } from '@/lib/channels/batch/parse-forms.ts'
import { config } from '@/lib/config.ts'
import { validateFile } from '@/lib/use-cases/batch/validate-file.ts'
import { aFlxwage, aFormElement } from '../../factories/flxwage.ts'
import { day } from '../../factories/values.ts'
import { aFile, giveSenderNumber, sendSet } from '../../support/batch/send-set.ts'
import { World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
})

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}
const listFiles = () => (existsSync(config.dataDir) ? readdirSync(config.dataDir, { recursive: true }).sort() : [])

describe('a file that is only checked', () => {
  it('leaves no file in the data folder, whereas a set does', async () => {
    const before = listFiles()
    const bytes = bytesOf(aFlxwage(aFormElement()))
    await validateFile(parseForms({ fileName: 'FI', pieceNumber: 1, bytes }), day('2025-03-03'))
    expect(listFiles()).toEqual(before)
    await sendSet(world.actor(), [])
    expect(listFiles().length).toBeGreaterThan(before.length)
  })

  it.each([499, 500, 501])('shows five hundred anomalies of %i at most, and counts them all', async (count) => {
    async function* parts() {
      yield { forms: aFile(...Array.from({ length: count }, () => ({ payslipReference: null }))) }
    }
    const { findings, findingCount, refusedCount } = await validateFile(parts(), day('2025-03-03'))
    expect([findings.length, findingCount, refusedCount]).toEqual([Math.min(count, 500), count, count])
  })
})
