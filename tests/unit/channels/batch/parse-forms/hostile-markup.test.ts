import { describe, expect, it } from 'vitest'
import { aFlxwage, aFormElement } from '../../../../factories/flxwage.ts'
import { readAll } from './read-all.ts'

const good = aFlxwage(aFormElement())
const inForm = (text: string) => good.replace('<Form>', `<Form>${text}`)
const inNumber = (text: string) => good.replace('<INSS>', `<INSS>${text}`)
const asTag = (tag: string) => good.replace('<INSS>', tag)
const asEnd = (tag: string) => good.replace('</INSS>', tag)
const declared = (declaration: string) => good.replace(/^<\?xml[^>]*\?>/, declaration)
const onRoot = (attributes: string) => good.replace('<FLXWAGE', `<FLXWAGE ${attributes}`)
const bytes = (text: string, ...rest: number[]) => Uint8Array.from([...Buffer.from(text, 'latin1'), ...rest])
const inBytes = (...inserted: number[]) => {
  const [before = '', after = ''] = good.split('91112499975')
  return Uint8Array.from([...Buffer.from(before), ...inserted, ...Buffer.from(after)])
}

/** What it is, what it holds, the first error. */
const files: [what: string, content: string | Uint8Array, code: string][] = [
  ['a comment that does not end', inForm('<!-- a'), 'ACRF-102'],
  ['a comment with three hyphens at its end', inForm('<!-- a --->'), 'ACRF-102'],
  ['a comment within a tag', asTag('<INSS <!-- a -->>'), 'ACRF-102'],
  ['an instruction that does not end', inForm('<?a b'), 'ACRF-102'],
  ['an instruction without name', inForm('<? a?>'), 'ACRF-102'],
  ['an instruction named XML', inForm('<?XmL a?>'), 'ACRF-102'],
  ['a CDATA in small letters', inNumber('<![cdata[1]]>'), 'ACRF-102'],
  ['a CDATA behind the root', `${good}<![CDATA[1]]>`, 'ACRF-102'],
  ['a reference without its semicolon', inNumber('&lt'), 'ACRF-102'],
  ['a number of a sign without digits', inNumber('&#;'), 'ACRF-102'],
  ['a number of a sign in wrong digits', inNumber('&#xG;'), 'ACRF-102'],
  ['a negative number of a sign', inNumber('&#-65;'), 'ACRF-102'],
  ['an entity within an attribute', asTag('<INSS a="&x;">'), 'ACRF-102'],
  ['an ampersand within an attribute', asTag('<INSS a="a & b">'), 'ACRF-102'],
  ['a tag that begins with a digit', inForm('<1a/>'), 'ACRF-102'],
  ['a tag that begins with a hyphen', inForm('<-a/>'), 'ACRF-102'],
  ['a tag that begins with a colon', inForm('<:a/>'), 'ACRF-102'],
  ['a tag with two colons', inForm('<a:b:c/>'), 'ACRF-102'],
  ['a tag without name', inForm('<>'), 'ACRF-102'],
  ['an end without name', inForm('</>'), 'ACRF-102'],
  ['a space before the name of a tag', asTag('< INSS>'), 'ACRF-102'],
  ['a space before the name of an end', asEnd('</ INSS>'), 'ACRF-102'],
  ['an attribute in an end', asEnd('</INSS a="">'), 'ACRF-102'],
  ['a slash that is not the last', asTag('<INSS/ >'), 'ACRF-102'],
  ['an end more', asEnd('</INSS></INSS>'), 'ACRF-102'],
  ['attributes that touch', asTag('<INSS a=""b="">'), 'ACRF-102'],
  ['an attribute without value', asTag('<INSS a>'), 'ACRF-102'],
  ['an attribute whose quotes differ', asTag(`<INSS a="1'>`), 'ACRF-102'],
  ['one attribute under two prefixes', asTag('<INSS xmlns:a="urn:x" xmlns:b="urn:x" a:c="" b:c="">'), 'ACRF-102'],
  ['the prefix xml for something else', onRoot('xmlns:xml="urn:x"'), 'ACRF-102'],
  ['the prefix xmlns', onRoot('xmlns:xmlns="urn:x"'), 'ACRF-102'],
  ['the declaration in capitals', declared('<?XML version="1.0"?>'), 'ACRF-102'],
  ['a declaration without version', declared('<?xml encoding="UTF-8"?>'), 'ACRF-102'],
  ['a declaration in another order', declared('<?xml encoding="UTF-8" version="1.0"?>'), 'ACRF-102'],
  ['a declaration that stands alone perhaps', declared('<?xml version="1.0" standalone="maybe"?>'), 'ACRF-102'],
  ['a declaration of more', declared('<?xml version="1.0" lang="fr"?>'), 'ACRF-102'],
  ['surrogates as bytes', inBytes(0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80), 'ACRF-102'],
  ['a sign of five bytes', inBytes(0xf8, 0x88, 0x80, 0x80, 0x80), 'ACRF-102'],
  ['a byte that goes on with nothing', inBytes(0x80), 'ACRF-102'],
  ['UTF-32', bytes('', 0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0), 'ACRF-102'],
  ['a picture', bytes('\u0089PNG\r\n\u001a\n'), 'ACRF-102'],
  ['a database', bytes('SQLite format 3\0'), 'ACRF-102'],
  ['an archive', bytes("7z\u00bc\u00af'\u001c"), 'ACRF-102'],
  ['a mail', 'From: a@example.org\nSubject: FLXWAGE\n\n<FLXWAGE/>', 'ACRF-102'],
  ['a soap envelope', '<Envelope xmlns="http://www.w3.org/2003/05/soap-envelope"><Body/></Envelope>', 'ACRF-089'],
  ['an answer of ours', '<ACRF/>', 'ACRF-089'],

  [
    'what includes another file',
    inForm('<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="/x"/>'),
    'ACRF-312',
  ],
  ['another base', asTag('<INSS xml:base="http://localhost:1/">'), 'ACRF-312'],
  ['an id', asTag('<INSS xml:id="a">'), 'ACRF-312'],
  ['an element of a number', inNumber('<b>1</b>'), 'ACRF-312'],
  ['an element of another namespace', inForm('<x:a xmlns:x="urn:x"/>'), 'ACRF-312'],
  ['a text of other signs than it seems', good.replace('<TypeForm>SU', '<TypeForm>ЅU'), 'ACRF-312'],
  ['an invisible sign in a code', good.replace('<TypeForm>SU', '<TypeForm>S\u200bU'), 'ACRF-312'],
  ['digits of another script', good.replace('<AttestationStatus>0', '<AttestationStatus>٠'), 'ACRF-312'],
  ['a leap second', aFlxwage(aFormElement({ hour: '23:59:60.000' })), 'ACRF-312'],
  ['a year of five digits', aFlxwage(aFormElement({ date: '12025-03-03' })), 'ACRF-312'],
  ['a year before Christ', aFlxwage(aFormElement({ date: '-2025-03-03' })), 'ACRF-312'],
  ['a hundred thousand Forms of nothing', aFlxwage('<Form/>'.repeat(100_000)), 'ACRF-312'],
  ['a hundred thousand elements more', inForm('<a/>'.repeat(90_000)), 'ACRF-312'],
]

describe('hostile markup', () => {
  it.each(files)('%s is refused, and costs little', async (_what, content, code) => {
    const before = process.memoryUsage().rss
    const { errors } = await readAll(content)
    expect(errors[0]?.code).toBe(code)
    expect(errors.length).toBeLessThanOrEqual(1000)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  it('leaves the next good file as it was', async () => {
    expect((await readAll(good)).errors).toEqual([])
  })
})
