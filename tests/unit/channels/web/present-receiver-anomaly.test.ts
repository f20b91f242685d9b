import { describe, expect, it } from 'vitest'
import { presentReceiverAnomaly, receiverKinds } from '@/lib/channels/web/present-receiver-anomaly.ts'
import { blocking } from '@/lib/domain/anomaly.ts'
import { ruleCatalogue } from '@/lib/domain/wage-declaration/rule-catalogue.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { readMessages } from '@/lib/i18n/messages.ts'

const say = (code: string, path = '') => presentReceiverAnomaly(blocking(code, path), 'fr')

describe('what an outside receiver has against a declaration', () => {
  it('is said in our own words where they need no values', () => {
    expect(say('00014-155')).toMatch(/mandat/i)
  })

  it('is said by the official label where our own words would need values, or the field is none of ours', () => {
    expect(say('00036-051', 'qualities.0.employerCategory')).toBe(
      'Non repris au répertoire pour le trimestre de déclaration',
    )
    expect(say('99999-051')).toBe('Non repris au répertoire pour le trimestre de déclaration')
    expect(say('00024-070')).toBe('NISS inconnu à la source authentique')
  })

  it('is said to be unknown where it is', () => {
    expect(say('00024-999')).toBe('Code sans libellé connu du portail')
  })

  it.each(languages)('has words for every code in %s, without a hole in them', (language) => {
    const codes = ruleCatalogue.flatMap((rule) => rule.codes.map(({ code }) => code))
    for (const code of [...codes, ...receiverKinds.map((kind) => `00000-${kind}`)]) {
      const words = presentReceiverAnomaly(blocking(code, ''), language)
      expect(words.length, code).toBeGreaterThan(3)
      expect(words, code).not.toMatch(/[{}]|^(anomalies|reference|outside)\./)
    }
    const { kinds } = readMessages(language).outside as { kinds: Record<string, string> }
    expect(Object.keys(kinds).sort()).toEqual([...receiverKinds].sort())
  })
})
