import { mkdtempSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { environmentFile, parseConfig, WrongEnvironment } from '@/lib/config.ts'

const nowhere = { DATA_DIR: mkdtempSync(join(tmpdir(), 'flexi-config-')) }

describe('the environment', () => {
  it('may be empty: a demonstration on port 3000', () => {
    const config = parseConfig(nowhere)
    expect(config.publicUrl).toBe('http://localhost:3000')
    expect(config.isDemonstration).toBe(true)
    expect(config.isWorkerIncluded).toBe(true)
  })

  it('names each wrong variable in a sentence of its own', () => {
    const wrong = { ...nowhere, PORT: 'http', DEMO: 'yes', DATABASE_URL: 'mysql://x', WORKER: 'no' }
    expect(() => parseConfig(wrong)).toThrow(WrongEnvironment)
    expect(() => parseConfig(wrong)).toThrow(
      /PORT must be a number\.\nDATABASE_URL must be .+\nDEMO must be .+\nWORKER/,
    )
    expect(() => parseConfig({ ...nowhere, PORT: '0' })).toThrow('PORT must be 1 or more.')
    expect(() => parseConfig({ ...nowhere, PORT: '65536' })).toThrow('PORT must be 65535 or less.')
  })

  it('answers pages by one process unless told by how many, or by one for each processor', () => {
    const read = (WEB_PROCESSES?: string) => parseConfig({ ...nowhere, WEB_PROCESSES }).webProcesses
    expect(read()).toBe(1)
    expect([read(''), read('1'), read('2'), read('64')]).toEqual([1, 1, 2, 64])
    expect(read('auto')).toBe(Math.min(availableParallelism(), 64))
    for (const wrong of ['0', '65', '-1', '1.5', '2x', 'all'])
      expect(() => read(wrong)).toThrow('WEB_PROCESSES must be a whole number from 1 to 64, or auto.')
  })

  it('takes an empty variable as absent', () => {
    expect(parseConfig({ ...nowhere, PORT: '', DATABASE_URL: '' }).port).toBe(3000)
  })

  it('is no demonstration on a server of ones own, unless asked for', () => {
    const DATABASE_URL = 'postgresql://app@db.test/flexi'
    expect(parseConfig({ DATABASE_URL }).isDemonstration).toBe(false)
    expect(parseConfig({ DATABASE_URL, DEMO: '1' }).isDemonstration).toBe(true)
    expect(parseConfig({ DATABASE_URL }).databaseOwnerUrl).toBe(DATABASE_URL)
  })

  it('says what to do when there is no database, and only when one is asked for', () => {
    const config = parseConfig(nowhere)
    expect(() => config.databaseUrl).toThrow('run `npm start` first')
  })

  it('finds the embedded database that a start has left word of, also afterwards', () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'flexi-config-'))
    const config = parseConfig({ DATA_DIR })
    const local = {
      dataDir: '/elsewhere',
      databaseUrl: 'postgresql://app@x/y',
      databaseOwnerUrl: 'postgresql://owner@x/y',
    }
    writeFileSync(environmentFile(DATA_DIR), JSON.stringify(local))
    expect(config.databaseUrl).toBe(local.databaseUrl)
    expect(config.databaseOwnerUrl).toBe(local.databaseOwnerUrl)
    expect(config.dataDir).toBe('/elsewhere')
  })
})
