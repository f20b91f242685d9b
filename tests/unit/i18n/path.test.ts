import { describe, expect, it } from 'vitest'
import { isLocalPath, languageOfPath, path, pathInLanguage } from '@/lib/i18n/path.ts'

describe('an address of the portal', () => {
  it('starts with its language and carries only what has a value', () => {
    expect(path('fr')).toBe('/fr')
    expect(path('nl', '/')).toBe('/nl')
    expect(path('fr', '/workers', { page: 2, search: 'Łuk & co', sort: undefined, cursor: null, text: '' })).toBe(
      '/fr/workers?page=2&search=%C5%81uk+%26+co',
    )
  })

  it('tells its language', () => {
    expect(languageOfPath('/de/workers')).toBe('de')
    expect(languageOfPath('/en?x=1')).toBe('en')
    expect(languageOfPath('/frites')).toBeNull()
    expect(languageOfPath('/')).toBeNull()
  })

  it('is the same page in another language, with its query', () => {
    expect(pathInLanguage('/fr/workers?page=2#row', 'nl')).toBe('/nl/workers?page=2#row')
    expect(pathInLanguage('/fr', 'en')).toBe('/en')
    expect(pathInLanguage('/elsewhere', 'en')).toBe('/en')
  })

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/fr\r\nSet-Cookie: a=b',
    'javascript:alert(1)',
    'fr/workers',
    '',
    '/fr/\\..\\..',
  ])('that leads away is refused: %j', (address) => {
    expect(isLocalPath(address)).toBe(false)
    expect(pathInLanguage(address, 'fr')).toBe('/fr')
  })

  it('on this site is accepted', () => {
    expect(isLocalPath('/fr/workers?return=%2F%2Fevil')).toBe(true)
  })
})
