import { describe, expect, it } from 'vitest'
import { checkSecurityTable, requiredNumbers } from './checks/security-table.ts'
import { project, treeOf } from './reading/source-tree.ts'

const row = (number: string, code = '`lib/gate/`') => `| ${number} | asked | ${code} | shown |`
const documentOf = (rows: readonly string[]) => treeOf({ 'SECURITY.md': rows.join('\n'), 'lib/gate/gate.ts': '' })

describe('the table of security requirements', () => {
  it('has a row for each, and names what exists', () => {
    expect(checkSecurityTable(project)).toEqual([])
  })

  it('refuses a missing row, one that stands twice, and an empty cell', () => {
    const whole = requiredNumbers.map((number) => row(number))
    expect(checkSecurityTable(documentOf(whole))).toEqual([])
    expect(checkSecurityTable(documentOf(whole.slice(1)))).toHaveLength(1)
    expect(checkSecurityTable(documentOf([...whole, row('6.2.1')]))).toHaveLength(1)
    expect(checkSecurityTable(documentOf([...whole.slice(1), '| 3.2.1 | asked | | shown |']))).toHaveLength(1)
  })

  it('refuses a row of a file that is gone', () => {
    const [first = '', ...rest] = requiredNumbers
    expect(
      checkSecurityTable(documentOf([row(first, '`lib/gate/old.ts`'), ...rest.map((number) => row(number))])),
    ).toEqual([`SECURITY.md: ${first} names lib/gate/old.ts, which is not there`])
  })
})
