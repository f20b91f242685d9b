import { describe, expect, it } from 'vitest'
import { presentToDoDigest } from '@/lib/channels/documents/present-to-do-digest.ts'
import { languages } from '@/lib/domain/actor.ts'

const nothing = { missing: 0, unsent: 0, overdue: 0, refused: 0, dispute: 0, draft: 0, unread: 0 }
const addresses = { toDo: 'http://localhost:3000/xx/to-do', stop: 'http://localhost:3000/xx/unsubscribe/x' }
const digest = (counts: Partial<typeof nothing>, employerName = 'Brasserie du Canal SRL') => ({
  employerName,
  counts: { ...nothing, ...counts },
  addresses,
})

describe('the weekly mail about what is to do', () => {
  it.each(languages)('in %s tells each count that is not zero, the enterprise and where to look', (language) => {
    const all = { missing: 31, unsent: 32, overdue: 33, refused: 34, dispute: 35, draft: 36, unread: 37 }
    const { subject, text } = presentToDoDigest(language, digest(all))
    expect(subject).toContain('Brasserie du Canal SRL')
    expect(text).toContain('Brasserie du Canal SRL')
    expect(text).toContain(addresses.toDo)
    expect(text).toContain(addresses.stop)
    const lines = text.split('\n').filter((line) => line.startsWith('- '))
    expect(lines.map((line) => /\d+/.exec(line)?.[0])).toEqual(['31', '32', '33', '34', '35', '36', '37'])
    expect(new Set(lines.map((line) => line.replace(/\d+/, ''))).size).toBe(7)
  })

  it.each(languages)('in %s leaves out what does not wait, and has no figure but the counts', (language) => {
    const { subject, text } = presentToDoDigest(language, digest({ dispute: 1 }))
    const words = text.replaceAll('http://localhost:3000', '')
    expect(`${subject} ${words}`.match(/\d+/g)).toEqual(['1'])
    expect(text).not.toMatch(/€|EUR/)
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1)
  })

  it('keeps a name of an enterprise on one line, whatever it is made of', () => {
    const { subject, text } = presentToDoDigest('fr', digest({ draft: 2 }, "A {b} <c>\r\nBcc: d@example.org # l'e"))
    expect(subject).not.toMatch(/[\r\n]/)
    expect(subject).toContain("A {b} <c> Bcc: d@example.org # l'e")
    expect(text).toContain('- 2 brouillons à reprendre')
  })
})
