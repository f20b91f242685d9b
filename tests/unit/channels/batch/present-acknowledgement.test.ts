import { describe, expect, it } from 'vitest'
import { checkBySchema } from '@/lib/channels/batch/flxwage-schema.ts'
import { parseSetFileName } from '@/lib/channels/batch/parse-set-file-name.ts'
import { presentAcknowledgement } from '@/lib/channels/batch/present-acknowledgement.ts'
import { day } from '../../../factories/values.ts'
import { readAll } from './parse-forms/read-all.ts'

/** A winter evening: in Brussels it is the next day already. */
const moment = new Date('2025-03-02T23:14:02.007Z')
const goName = 'GO.FLEX.000640.20250303.00001.R.1'
const present = (errors: Parameters<typeof presentAcknowledgement>[0]['errors']) =>
  presentAcknowledgement({ ticket: '0380579A83Q1Z', errors }, { goName, moment })

describe('the acknowledgement of a set', () => {
  it('cites the GO of a set that is handled, at the hour of Brussels', () => {
    const xml = present([])
    expect(checkBySchema('ACRF', xml)).toEqual([])
    expect(xml).toContain(
      '<FormCreationDate>2025-03-03</FormCreationDate><FormCreationHour>00:14:02.007</FormCreationHour>',
    )
    expect(xml).toContain(`<FileName>${goName}</FileName>`)
    expect(xml).toContain('<ReceptionResult><ResultCode>1</ResultCode></ReceptionResult>')
  })

  it('says of each error of a file where it stands, and is valid with a thousand of them', async () => {
    const { errors } = await readAll(
      '<FLXWAGE xmlns="http://socialsecurity.be/xml/ns/FLXWAGE">\n <Form>&"</Form></FLXWAGE>',
    )
    const xml = present(errors)
    expect(checkBySchema('ACRF', xml)).toEqual([])
    expect(xml).toMatch(/<ErrorID>ACRF-102<\/ErrorID><ErrorLocation><FileName>FI<\/FileName><LineNbr>2<\/LineNbr>/)
    expect(
      checkBySchema('ACRF', present(Array.from({ length: 1000 }, () => errors[0]).flatMap((each) => each ?? []))),
    ).toEqual([])
  })

  it('cites a file by the name it came with, whatever signs that has', () => {
    const parsed = parseSetFileName('FI.FLEX.<&\u0001"\ud800>', day('2025-03-03'))
    const xml = present(parsed.ok ? [] : parsed.errors)
    expect(checkBySchema('ACRF', xml)).toEqual([])
    expect(xml).toContain('<FileReference><FileName>FI.FLEX.&lt;&amp;&quot;&gt;</FileName>')
  })
})
