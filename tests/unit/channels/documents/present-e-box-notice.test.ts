import { describe, expect, it } from 'vitest'
import { presentEBoxNotice } from '@/lib/channels/documents/present-e-box-notice.ts'
import { languages } from '@/lib/domain/actor.ts'

const addresses = { eBox: 'http://localhost:3000/xx/e-box', stop: 'http://localhost:3000/xx/unsubscribe/x' }
const notice = (recipientName = 'Brasserie du Canal SRL') => ({ recipientName, addresses })

describe('the e-mail about a message that nobody opened', () => {
  it.each(languages)('in %s names the enterprise and both addresses, and has no figure at all', (language) => {
    const { subject, text } = presentEBoxNotice(language, notice())
    expect(subject).toContain('Brasserie du Canal SRL')
    expect(text).toContain('Brasserie du Canal SRL')
    expect(text).toContain(`${addresses.eBox}\n`)
    expect(text).toContain(`${addresses.stop}\n`)
    const words = `${subject} ${text.replaceAll('http://localhost:3000', '')}`
    expect(words).not.toMatch(/\d|€|EUR/)
  })

  it('is written in four languages', () => {
    const texts = languages.map((language) => presentEBoxNotice(language, notice()).text)
    expect(new Set(texts).size).toBe(4)
  })

  it('keeps a name of an enterprise on one line, whatever it is made of', () => {
    const { subject } = presentEBoxNotice('fr', notice("A {b} <c>\r\nBcc: d@example.org # l'e"))
    expect(subject).not.toMatch(/[\r\n]/)
    expect(subject).toContain("A {b} <c> Bcc: d@example.org # l'e")
  })
})
