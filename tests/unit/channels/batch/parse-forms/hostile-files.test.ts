import { randomFillSync } from 'node:crypto'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { aFlxwage, aFormElement } from '../../../../factories/flxwage.ts'
import { readAll } from './read-all.ts'

const good = aFlxwage(aFormElement())
const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isBigEndian: boolean) => {
  const little = Buffer.from(`\ufeff${text}`, 'utf16le')
  return isBigEndian ? little.swap16() : little
}
const within = (place: string, text: string) => good.replace(place, `${place}${text}`)
const declared = (rest: string) => good.replace(/^<\?xml[^>]*\?>/, rest)
const withDoctype = (doctype: string, reference = '') =>
  good.replace('<FLXWAGE', `${doctype}<FLXWAGE`).replace('<INSS>', `<INSS>${reference}`)
const nested = (depth: number) => within('<Form>', '<a>'.repeat(depth) + '</a>'.repeat(depth))
const noise = randomFillSync(new Uint8Array(4096))
const splice = (at: number, ...inserted: number[]) => {
  const whole = bytes(good)
  return Uint8Array.from([...whole.subarray(0, at), ...inserted, ...whole.subarray(at)])
}
const inText = good.indexOf('91112499975') + 3

/** What it is, what it holds, the only error (or the first of several). */
const files: [what: string, content: string | Uint8Array, code: string][] = [
  ['nothing', '', 'ACRF-102'],
  ['white space', ' \n\t', 'ACRF-102'],
  ['a byte order mark alone', '\ufeff', 'ACRF-102'],
  ['words', 'FLXWAGE', 'ACRF-102'],
  ['a declaration alone', '<?xml version="1.0"?>', 'ACRF-102'],
  ['a comment alone', '<!-- FLXWAGE -->', 'ACRF-102'],
  ['JSON', '{"Form": []}', 'ACRF-102'],
  ['HTML', '<!doctype html><html></html>', 'ACRF-102'],
  ['a page', '<html></html>', 'ACRF-089'],
  ['PDF', '%PDF-1.7\n1 0 obj', 'ACRF-102'],
  ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'ACRF-102'],
  ['gzip', gzipSync(good), 'ACRF-102'],
  ['a deflated stream', deflateRawSync(good), 'ACRF-102'],
  ['ZIP', bytes('PK\u0003\u0004rest'), 'ACRF-102'],
  ['noise', noise, 'ACRF-102'],
  ['CSV', 'INSS;Amount\n91112499975;100000', 'ACRF-102'],

  ['UTF-16, little end first', utf16(good, false), 'ACRF-102'],
  ['UTF-16, big end first', utf16(good, true), 'ACRF-102'],
  ['UTF-16 without its mark', utf16(good, false).subarray(2), 'ACRF-102'],
  ['UTF-16 declared in UTF-8', declared('<?xml version="1.0" encoding="UTF-16"?>'), 'ACRF-102'],
  ['UTF-7', declared('<?xml version="1.0" encoding="UTF-7"?>').replace('<Form>', '+ADw-Form+AD4-'), 'ACRF-102'],
  ['ISO 8859-1', declared('<?xml version="1.0" encoding="ISO-8859-1"?>'), 'ACRF-102'],
  ['ISO 8859-1 without saying so', splice(inText, 0xe9), 'ACRF-102'],
  ['EBCDIC', declared('<?xml version="1.0" encoding="IBM037"?>'), 'ACRF-102'],
  ['an overlong slash', splice(inText, 0xc0, 0xaf), 'ACRF-102'],
  ['an overlong sign "less than"', splice(inText, 0xe0, 0x80, 0xbc), 'ACRF-102'],
  ['half a surrogate', splice(inText, 0xed, 0xa0, 0x80), 'ACRF-102'],
  ['a sign beyond Unicode', splice(inText, 0xf4, 0x90, 0x80, 0x80), 'ACRF-102'],
  ['a byte that never occurs', splice(inText, 0xff), 'ACRF-102'],
  ['a character begun and not ended', Uint8Array.from([...bytes(good), 0xe2, 0x82]), 'ACRF-102'],
  ['two byte order marks', `\ufeff\ufeff${good}`, 'ACRF-102'],

  ['NUL in a text', splice(inText, 0), 'ACRF-102'],
  ['NUL at the end', `${good}\0`, 'ACRF-102'],
  ['a bell', splice(inText, 7), 'ACRF-102'],
  ['NUL by reference', within('<INSS>', '&#0;'), 'ACRF-102'],
  ['a bell by reference', within('<INSS>', '&#x7;'), 'ACRF-102'],
  ['a surrogate by reference', within('<INSS>', '&#xD800;'), 'ACRF-102'],
  ['a sign beyond Unicode by reference', within('<INSS>', '&#x110000;'), 'ACRF-102'],
  ['a number without end by reference', within('<INSS>', `&#${'9'.repeat(400)};`), 'ACRF-102'],
  ['U+FFFE', within('<INSS>', '\ufffe'), 'ACRF-102'],

  [
    'a file read through an entity',
    withDoctype('<!DOCTYPE FLXWAGE [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'),
    'ACRF-102',
  ],
  [
    'an address read through an entity',
    withDoctype('<!DOCTYPE FLXWAGE [<!ENTITY x SYSTEM "http://localhost:1/">]>', '&x;'),
    'ACRF-102',
  ],
  [
    'a parameter entity',
    withDoctype('<!DOCTYPE FLXWAGE [<!ENTITY % x SYSTEM "http://localhost:1/"> %x;]>'),
    'ACRF-102',
  ],
  ['an outside DTD', withDoctype('<!DOCTYPE FLXWAGE SYSTEM "http://localhost:1/x.dtd">'), 'ACRF-102'],
  ['a public DTD', withDoctype('<!DOCTYPE FLXWAGE PUBLIC "-//X//EN" "http://localhost:1/x.dtd">'), 'ACRF-102'],
  ['a DOCTYPE of nothing', withDoctype('<!DOCTYPE FLXWAGE>'), 'ACRF-102'],
  [
    'a billion laughs',
    withDoctype(
      `<!DOCTYPE FLXWAGE [<!ENTITY a "ha">${'bcdefghij'
        .split('')
        .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
        .join('')}]>`,
      '&j;',
    ),
    'ACRF-102',
  ],
  [
    'a quadratic blow-up',
    withDoctype(`<!DOCTYPE FLXWAGE [<!ENTITY a "${'a'.repeat(50_000)}">]>`, '&a;'.repeat(5000)),
    'ACRF-102',
  ],
  ['an endless DOCTYPE', withDoctype(`<!DOCTYPE FLXWAGE [${'<!ENTITY a "a">'.repeat(100_000)}]>`), 'ACRF-102'],
  ['a DOCTYPE that does not end', `<!DOCTYPE FLXWAGE [${' '.repeat(10_000_000)}`, 'ACRF-102'],
  [
    'a DOCTYPE behind the root',
    within('<FLXWAGE xmlns="http://socialsecurity.be/xml/ns/FLXWAGE">', '<!DOCTYPE x>'),
    'ACRF-102',
  ],
  ['an entity that nobody declared', within('<INSS>', '&eacute;'), 'ACRF-102'],
  ['an entity without name', within('<INSS>', '&;'), 'ACRF-102'],
  ['an ampersand alone', within('<INSS>', '& '), 'ACRF-102'],

  ['256 elements within each other and one more', nested(255), 'ACRF-102'],
  ['a hundred thousand elements within each other', nested(100_000), 'ACRF-102'],
  [
    'ten million open tags',
    '<FLXWAGE xmlns="http://socialsecurity.be/xml/ns/FLXWAGE">'.concat('<a>'.repeat(3_000_000)),
    'ACRF-102',
  ],
  [
    'a million attributes',
    good.replace('<INSS>', `<INSS ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}=""`).join(' ')}>`),
    'ACRF-102',
  ],
  ['a giant attribute', good.replace('<INSS>', `<INSS a="${'a'.repeat(10_000_000)}">`), 'ACRF-102'],
  ['a giant name', within('<Form>', `<${'a'.repeat(10_000_000)}/>`), 'ACRF-102'],
  ['a giant text', within('<INSS>', '9'.repeat(10_000_000)), 'ACRF-102'],
  ['a giant white space', within('<INSS>', ' '.repeat(10_000_000)), 'ACRF-102'],
  ['a giant text of many parts', within('<INSS>', '<![CDATA[9999]]>'.repeat(100_000)), 'ACRF-102'],
  ['a giant comment', within('<Form>', `<!--${'a'.repeat(10_000_000)}-->`), 'ACRF-102'],
  ['a giant instruction', within('<Form>', `<?a ${'a'.repeat(10_000_000)}?>`), 'ACRF-102'],
  ['a giant Form', within('<Form>', '<a>b</a>'.repeat(1_000_000)), 'ACRF-102'],
  ['an attribute twice', good.replace('<INSS>', '<INSS a="" a="">'), 'ACRF-102'],
  ['an attribute without quotes', good.replace('<INSS>', '<INSS a=1>'), 'ACRF-102'],
  ['an attribute with a tag', good.replace('<INSS>', '<INSS a="<">'), 'ACRF-102'],
  ['an attribute that is not declared', good.replace('<INSS>', '<INSS a="">'), 'ACRF-312'],

  ['half a file', good.slice(0, good.length / 2), 'ACRF-102'],
  ['all but the last sign', good.trimEnd().slice(0, -1), 'ACRF-102'],
  ['a file twice', good + good, 'ACRF-102'],
  ['two roots', good + good.replace(/^<\?xml[^>]*\?>/, ''), 'ACRF-102'],
  ['words behind the root', `${good}x`, 'ACRF-102'],
  ['words before the root', `x${good}`, 'ACRF-102'],
  ['white space before the declaration', ` ${good}`, 'ACRF-102'],
  [
    'a declaration in the middle',
    within('<FLXWAGE xmlns="http://socialsecurity.be/xml/ns/FLXWAGE">', '<?xml version="1.0"?>'),
    'ACRF-102',
  ],
  ['XML 1.1', declared('<?xml version="1.1"?>'), 'ACRF-102'],
  ['XML 2.0', declared('<?xml version="2.0"?>'), 'ACRF-102'],
  ['tags that cross', good.replace('</INSS>', '</Relation>'), 'ACRF-102'],
  ['a tag in capitals', good.replace('<INSS>', '<inss>'), 'ACRF-102'],
  ['two hyphens in a comment', within('<Form>', '<!-- a -- b -->'), 'ACRF-102'],
  ['a CDATA that does not end', within('<INSS>', '<![CDATA['), 'ACRF-102'],
  ['the end of a CDATA', within('<INSS>', ']]>'), 'ACRF-102'],
  ['a prefix that nobody declared', good.replaceAll('INSS>', 'x:INSS>'), 'ACRF-102'],
  ['a prefix for nothing', good.replace('xmlns=', 'xmlns:x="" xmlns='), 'ACRF-102'],

  ['another root', good.replaceAll('FLXWAGE xmlns', 'ACRF xmlns').replace('</FLXWAGE>', '</ACRF>'), 'ACRF-089'],
  ['a root without namespace', good.replace(' xmlns="http://socialsecurity.be/xml/ns/FLXWAGE"', ''), 'ACRF-088'],
  ['another namespace', good.replace('ns/FLXWAGE', 'ns/DmfA'), 'ACRF-088'],
  ['a namespace that changes inside', good.replace('<Form>', '<Form xmlns="">'), 'ACRF-312'],
  ['no Form', aFlxwage(), 'ACRF-157'],
  [
    'a schema of its own',
    good.replace('<Form>', '<Form xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="Anything">'),
    'ACRF-312',
  ],
  [
    'an element said to be null',
    good.replace(
      '<INSS>91112499975</INSS>',
      '<INSS xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>',
    ),
    'ACRF-312',
  ],
  ['words between Forms', aFlxwage(aFormElement(), 'x'), 'ACRF-312'],
  ['words between elements', within('<Form>', 'x'), 'ACRF-312'],
  ['an element more', within('</INSS>', '<Name>x</Name>'), 'ACRF-312'],
  ['an element less', good.replace('<TypeForm>SU</TypeForm>', ''), 'ACRF-312'],
  ['an element twice', within('</INSS>', '<INSS>91112499975</INSS>'), 'ACRF-312'],
  ['elements in another order', good.replace(/(<NOSS.*<\/NOSS\w+>)(<Company.*<\/CompanyID>)/, '$2$1'), 'ACRF-312'],
  ['two workers in a Form', good.replace(/<Beneficiary>[\s\S]*<\/Beneficiary>/, '$&$&'), 'ACRF-312'],
  ['two calculations in a Form', good.replace(/<Calculation>[\s\S]*<\/Calculation>/, '$&$&'), 'ACRF-312'],
  ['101 qualities', good.replace(/<Features>[\s\S]*<\/Features>/, (found) => found.repeat(101)), 'ACRF-312'],
  [
    '101 amounts',
    good.replace(/<FinancialElement>[\s\S]*<\/FinancialElement>/, (found) => found.repeat(101)),
    'ACRF-312',
  ],
  ['a status that is not ours', good.replace('<AttestationStatus>0', '<AttestationStatus>2'), 'ACRF-312'],
  ['a Form in a Form', within('<Form>', '<Form/>'), 'ACRF-312'],
  ['a hour that is none', aFlxwage(aFormElement({ hour: '24:61:00.000' })), 'ACRF-312'],
  ['a day that does not exist', aFlxwage(aFormElement({ date: '2025-02-30' })), 'ACRF-312'],
  ['a day with a time zone', aFlxwage(aFormElement({ date: '2025-02-03Z' })), 'ACRF-312'],
  ['a reference longer than any', aFlxwage(aFormElement({ reference: 'x'.repeat(201) })), 'ACRF-312'],
]

describe('a hostile file', () => {
  it('starts from one that is accepted', async () => {
    const { forms, errors } = await readAll(good)
    expect([forms.length, errors]).toEqual([1, []])
  })

  it.each(files)('%s is refused, and costs little', async (_what, content, code) => {
    const before = process.memoryUsage().rss
    const { errors } = await readAll(content)
    expect(errors[0]?.code).toBe(code)
    expect(errors.every(({ detail }) => detail.length <= 300)).toBe(true)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  it('is any file that ends early', async () => {
    for (let length = 0; length < good.trimEnd().length; length += 13) {
      const { errors } = await readAll(good.slice(0, length))
      expect([length, errors.map(({ code }) => code)]).toEqual([length, ['ACRF-102']])
    }
  })

  it('leaves the next good one as it was', async () => {
    await Promise.all(files.slice(0, 40).map(([, content]) => readAll(content)))
    expect((await readAll(good)).errors).toEqual([])
  })
})
