import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mutate } from '@/scripts/drill/xml/mutate.ts'
import { isSame, judge, readSamples, type Verdict } from '@/scripts/drill/xml/verdicts.ts'

// The short form of `npm run drill:xml`; its `--record` wrote what xmllint said of these very files.

const { seed, sha256, verdicts } = JSON.parse(readFileSync('tests/fixtures/batch/xmllint-verdicts.json', 'utf8'))
const words: Readonly<Record<string, Verdict>> = { v: 'valid', i: 'invalid', b: 'broken' }
const files = [...mutate(readSamples(), { seed, count: verdicts.length })]

describe('five hundred files broken at random', () => {
  it('are those of which xmllint was asked', () => {
    const hash = createHash('sha256')
    for (const text of files) hash.update(text)
    expect([files.length, hash.digest('hex')]).toEqual([500, sha256])
  })

  it('are judged as xmllint judged them: well-formed or not, valid or not', async () => {
    const differences = []
    for (const [number, text] of files.entries()) {
      const [ours, theirs] = [await judge(text), words[verdicts[number]] ?? 'broken']
      if (!isSame(ours, theirs)) differences.push({ number, ours, theirs })
    }
    expect(differences).toEqual([])
  })
})
