import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { layAcknowledgement, layNotifications } from '@/lib/channels/batch/exchange/outbox.ts'
import { day } from '../../../factories/values.ts'

let outDir: string
beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'outbox-'))
})

const name = { creationDate: day('2025-03-03'), circuit: 'R', sequence: '00001', ticket: 'AAAZZ12345678' } as const
const FIRST = 'FO.ACRF.999999.20250303.00001.R'
const pathOf = (file: string) => join(outDir, file)
const read = (file: string) => readFileSync(pathOf(file), 'utf8')
const listAnswers = (kind: string) => readdirSync(outDir).filter((file) => file.startsWith(`FO.${kind}.`))

function linkToSameWords(file: string): void {
  writeFileSync(`${file}.there`, 'mine')
  symlinkSync(`${file}.there`, file)
}

describe('an answer in the folder of a sender', () => {
  it('is never written through a link that lies where it is written', async () => {
    const secret = join(mkdtempSync(join(tmpdir(), 'secret-')), 'key')
    writeFileSync(secret, 'of ours')
    for (const file of [FIRST, `FO.NOTI.999999.20250303.00001.R`])
      for (const end of ['', '.1']) symlinkSync(secret, pathOf(`.${file}.${process.pid}${end}`))
    await layAcknowledgement(outDir, name, 'acknowledgement')
    async function* texts() {
      yield { pieceNumber: 1, text: 'notification' }
    }
    await layNotifications(outDir, name, texts())
    expect(readFileSync(secret, 'utf8')).toBe('of ours')
    expect([read(FIRST), read('FO.NOTI.999999.20250303.00001.R.1.1')]).toEqual(['acknowledgement', 'notification'])
    expect(lstatSync(pathOf(FIRST)).isFile()).toBe(true)
  })

  it.each([
    ['another answer', (file: string) => writeFileSync(file, 'mine no')],
    ['a longer one', (file: string) => writeFileSync(file, 'mine and more')],
    ['a folder', (file: string) => mkdirSync(file)],
    ['a pipe that nobody writes to', (file: string) => execFileSync('mkfifo', [file])],
    ['a link to the same words', linkToSameWords],
  ])('goes by a sequence of its ticket when %s bears its name', async (_what, plant) => {
    plant(pathOf(FIRST))
    await layAcknowledgement(outDir, name, 'mine')
    expect(read('FO.ACRF.999999.20250303.AAB00.R')).toBe('mine')
    expect(read('GO.ACRF.999999.20250303.AAB00.R')).toBe('')
  })

  it('is laid once more under its own name', async () => {
    await layAcknowledgement(outDir, name, 'mine')
    await layAcknowledgement(outDir, name, 'mine')
    expect(listAnswers('ACRF')).toEqual([FIRST])
  })

  it('has a name of its own, with a sequence of five, in however many files it is cut', async () => {
    async function* texts() {
      for (let pieceNumber = 1; pieceNumber <= 145; pieceNumber++) yield { pieceNumber, text: String(pieceNumber) }
    }
    await layNotifications(outDir, name, texts())
    const files = listAnswers('NOTI')
    expect(files).toHaveLength(145)
    expect(files.filter((file) => !/^FO\.NOTI\.999999\.20250303\.[0-9A-Z]{5}\.R\.[1-9]\.[1-9]$/.test(file))).toEqual([])
    expect(new Set(files.map((file) => read(file))).size).toBe(145)
  })
})
