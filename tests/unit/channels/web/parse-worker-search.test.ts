import { describe, expect, it } from 'vitest'
import { parseWorkerSearch } from '@/lib/channels/web/parse-worker-search.ts'

describe('what was typed to find a flexi worker', () => {
  it.each(['96.03.08-999.22', '96030899922', '96 03 08 999 22', '960308-999-22', ' 96.03.08/999.22 '])(
    '%s is a national number',
    (typed) => {
      expect(parseWorkerSearch(typed)).toEqual({ kind: 'number', ssin: '96030899922' })
    },
  )

  it.each(['96.03.08', '9603089992', '960308999221', 'Hennebert 96', 'NISS 96.03.08-999.22'])(
    '%s has digits but is no complete number, and never becomes part of an address',
    (typed) => {
      expect(parseWorkerSearch(typed)).toEqual({ kind: 'unfinishedNumber' })
    },
  )

  it('everything else is a name', () => {
    expect(parseWorkerSearch('  Van   Houdt ')).toEqual({ kind: 'name', text: 'Van Houdt' })
    expect(parseWorkerSearch('Łukasz')).toEqual({ kind: 'name', text: 'Łukasz' })
  })

  it('nothing typed asks for nothing', () => {
    expect(parseWorkerSearch(' \t ')).toEqual({ kind: 'nothing' })
  })
})
