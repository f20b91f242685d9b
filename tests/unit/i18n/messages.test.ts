import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/i18n/languages.ts'
import { readMessages } from '@/lib/i18n/messages.ts'

describe('the texts of a language', () => {
  it.each(languages)('each file is a namespace under its own name: %s', (language) => {
    expect(Object.keys(readMessages(language))).toEqual(
      expect.arrayContaining(['actions', 'errors', 'frame', 'states']),
    )
  })

  it('are read in the language asked for', () => {
    expect(readMessages('nl')).toHaveProperty('actions.next', 'Volgende')
    expect(readMessages('fr')).toHaveProperty('actions.next', 'Suivant')
  })
})
