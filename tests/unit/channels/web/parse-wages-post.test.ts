import { describe, expect, test } from 'vitest'
import { parseWagesPost } from '@/lib/channels/web/parse-wages-post.ts'

function post(intent: string, fields: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ intent, ...fields })) form.append(name, value)
  return parseWagesPost(form, 'fr')
}

const twoPremiums = {
  'qualities.0.grossWageCents': '1000',
  'qualities.0.premiums.0.amountCents': 'first',
  'qualities.0.premiums.1.amountCents': 'second',
}

const many = (count: number, name: (each: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, each) => [name(each), '1']))

describe('a posted wage form', () => {
  test('a premium is added at the end of its quality, and one comes back to it', () => {
    const { entered, place } = post('addPremium:0', twoPremiums)
    expect(entered.qualities[0]?.premiums.map((premium) => premium.amount)).toEqual(['first', 'second', ''])
    expect(place).toBe('qualities.0.premiums.2')
  })

  test('a premium is taken out, what was typed in the others stays, and one comes back to the next', () => {
    const { entered, place } = post('removePremium:0:0', twoPremiums)
    expect(entered.qualities[0]?.premiums.map((premium) => premium.amount)).toEqual(['second'])
    expect(place).toBe('qualities.0.premiums.0')
  })

  test('after the last premium one comes back to the quality', () => {
    const { place } = post('removePremium:0:0', { 'qualities.0.premiums.0.amountCents': 'only' })
    expect(place).toBe('qualities.0')
  })

  test('a quality is added with room for a premium', () => {
    const { entered, place } = post('addQuality', twoPremiums)
    expect(entered.qualities).toHaveLength(2)
    expect(entered.qualities[1]?.premiums).toHaveLength(1)
    expect(place).toBe('qualities.1')
  })

  test('the only quality cannot be removed, nor one that is not there', () => {
    expect(post('removeQuality:0', twoPremiums).entered.qualities).toHaveLength(1)
    expect(post('removeQuality:9', twoPremiums).place).toBeNull()
    expect(post('removePremium:0:9', twoPremiums).place).toBeNull()
  })

  test('no twenty-first quality and no twenty-first premium is added', () => {
    const qualities = many(20, (each) => `qualities.${each}.grossWageCents`)
    const premiums = many(20, (each) => `qualities.0.premiums.${each}.amountCents`)
    expect(post('addQuality', qualities).entered.qualities).toHaveLength(20)
    expect(post('addPremium:0', premiums).entered.qualities[0]?.premiums).toHaveLength(20)
  })

  test.each(['', 'next', 'whatever', 'addPremium', 'removePremium:0', 'removeQuality:-1', 'addPremium:x'])(
    'the button "%s" means Suivant',
    (intent) => {
      expect(post(intent, twoPremiums).intent).toEqual({ kind: 'next' })
    },
  )

  test('an unreadable revision is older than any', () => {
    expect(post('next', { revision: 'x' }).revision).toBe(-1)
    expect(post('next', { revision: '12' }).revision).toBe(12)
  })

  test('a reason that is none is no reason; its words are kept as typed, for the rule to judge', () => {
    const { reason, reasonText } = post('next', { reason: 'because', reasonText: ` ${'a'.repeat(300)} ` })
    expect(reason).toBeNull()
    expect(reasonText).toHaveLength(300)
  })

  test('the form says itself in which language it was typed', () => {
    expect(post('next', { language: 'en' }).entered.language).toBe('en')
    expect(post('next', { language: 'xx' }).entered.language).toBe('fr')
  })
})
