import { describe, expect, it } from 'vitest'
import { computeCanonicalJson } from '@/lib/domain/audit/canonical-json.ts'

describe('canonical JSON (RFC 8785)', () => {
  it('writes names in the order of their UTF-16 units, as the example of the standard', () => {
    const example = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 }
    expect(computeCanonicalJson(example)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })

  it('keeps the order of lists and sorts within', () => {
    expect(computeCanonicalJson([{ b: 1, a: [null, true] }, 'x'])).toBe('[{"a":[null,true],"b":1},"x"]')
  })

  it('writes numbers and texts as ECMAScript does', () => {
    expect(computeCanonicalJson([1e21, 1e-7, -0, 4.5, 'a"\n\u0007'])).toBe('[1e+21,1e-7,0,4.5,"a\\"\\n\\u0007"]')
  })

  it('is the same whatever the order in which names were given', () => {
    expect(computeCanonicalJson({ '10': 1, '9': 2 })).toBe('{"10":1,"9":2}')
    expect(computeCanonicalJson({ z: {}, a: [] })).toBe(computeCanonicalJson({ a: [], z: {} }))
  })
})
