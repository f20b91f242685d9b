import { describe, expect, it } from 'vitest'
import { parseClaims } from '@/lib/auth/sign-in/claims.ts'

const claims = {
  egovNRN: '79032199951',
  givenName: 'Nathalie',
  surname: 'Servais',
  prefLanguage: 'fr',
  acr: 'urn:be:fedict:iam:fas:Level400',
}

describe('the claims of a provider', () => {
  it.each([350, 400, 450, 500])('tell who signed in and with what level: %i', (level) => {
    expect(parseClaims({ ...claims, acr: `urn:be:fedict:iam:fas:Level${level}` })).toEqual({
      ssin: '79032199951',
      givenName: 'Nathalie',
      familyName: 'Servais',
      language: 'fr',
      level,
      methods: [],
    })
  })

  it('tell what was shown, when the provider says it', () => {
    expect(parseClaims({ ...claims, amr: ['pwd', 'otp'] }).methods).toEqual(['pwd', 'otp'])
  })

  it('leave the language open when it is none of ours', () => {
    expect(parseClaims({ ...claims, prefLanguage: 'it' }).language).toBeNull()
    expect(parseClaims({ ...claims, prefLanguage: undefined }).language).toBeNull()
    expect(parseClaims({ ...claims, prefLanguage: 'NL-be' }).language).toBe('nl')
  })

  it.each([
    ['no national number', { egovNRN: undefined }],
    ['a number too short', { egovNRN: '7903219995' }],
    ['no level', { acr: undefined }],
    ['a level of somebody else', { acr: 'urn:example:Level400' }],
    ['a level with something behind it', { acr: 'urn:be:fedict:iam:fas:Level4000' }],
  ])('sign nobody in with %s', (_, overrides) => {
    expect(() => parseClaims({ ...claims, ...overrides })).toThrow()
  })
})
