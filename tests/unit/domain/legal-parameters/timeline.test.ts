import { describe, expect, it } from 'vitest'
import { computeValueOn } from '@/lib/domain/legal-parameters/dated-value.ts'
import { computeTimeline, type LayeredValue } from '@/lib/domain/legal-parameters/timeline.ts'
import { day } from '@/tests/factories/values.ts'

const aLayer = (
  startDate: string,
  endDate: string | null,
  value: number | null,
  origin: 'shipped' | 'desk' = 'shipped',
) =>
  ({
    name: 'x',
    unit: 'count',
    legalReference: 'a law',
    confidence: 'ours',
    lastCheckedDate: day('2026-01-01'),
    note: null,
    startDate: day(startDate),
    endDate: endDate && day(endDate),
    value,
    origin,
  }) as LayeredValue
const lines = (...layers: LayeredValue[]) =>
  computeTimeline(layers).map(({ startDate, endDate, value }) => `${startDate} ${endDate} ${value}`)

const ceilings = [aLayer('2026-01-01', '2026-12-31', 1), aLayer('2027-01-01', null, null)]

describe('values of files and of agents', () => {
  it('a value of the desk takes the place of what the files do not know yet, for its own days alone', () => {
    expect(lines(...ceilings, aLayer('2027-01-01', '2027-12-31', 2, 'desk'))).toEqual([
      '2026-01-01 2026-12-31 1',
      '2027-01-01 2027-12-31 2',
      '2028-01-01 null null',
    ])
  })

  it('the desk leads whichever was read first', () => {
    const desk = aLayer('2027-01-01', null, 2, 'desk')
    expect(lines(desk, ...ceilings)).toEqual(lines(...ceilings, desk))
    expect(lines(desk, ...ceilings).at(-1)).toBe('2027-01-01 null 2')
  })

  it('what begins later ends what runs, and what still runs holds again afterwards', () => {
    expect(
      lines(
        aLayer('2015-12-01', null, 5),
        aLayer('2027-02-01', '2027-02-28', 7, 'desk'),
        aLayer('2027-02-10', null, 8, 'desk'),
      ),
    ).toEqual(['2015-12-01 2027-01-31 5', '2027-02-01 2027-02-09 7', '2027-02-10 null 8'])
    expect(lines(aLayer('2015-12-01', null, 5), aLayer('2027-02-01', '2027-02-28', 7, 'desk'))).toEqual([
      '2015-12-01 2027-01-31 5',
      '2027-02-01 2027-02-28 7',
      '2027-03-01 null 5',
    ])
  })

  it('days about which nobody said anything stay empty', () => {
    const gap = computeTimeline([aLayer('2024-01-01', '2024-01-31', 1), aLayer('2024-03-01', null, 2)])
    expect(computeValueOn(gap, 'x', day('2024-02-15'))).toBeNull()
    expect(gap).toHaveLength(2)
  })

  it('parameters do not touch one another; one value alone stays as it is', () => {
    const other = { ...aLayer('2020-01-01', null, 3), name: 'y' }
    expect(computeTimeline([...ceilings, other])).toEqual([...ceilings, other])
  })
})
