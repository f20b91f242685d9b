import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseParameterFile } from '@/lib/domain/legal-parameters/dated-value.ts'
import { findDefinition, parameterDefinitions } from '@/lib/domain/legal-parameters/definitions.ts'

const shipped = readdirSync('prisma/parameters')
  .filter((file) => file !== 'employer-categories.json')
  .map((file) => parseParameterFile(JSON.parse(readFileSync(`prisma/parameters/${file}`, 'utf8')))[0])

it('every shipped parameter is defined, with its unit, and every defined one is shipped', () => {
  expect(parameterDefinitions.map(({ name, unit }) => `${name} ${unit}`).sort()).toEqual(
    shipped.map((value) => `${value?.name} ${value?.unit}`).sort(),
  )
})

it('amounts of a year are said to be so; what is unknown is not invented', () => {
  expect(parameterDefinitions.filter(({ isYearly }) => isYearly).map(({ name }) => name)).toEqual([
    'annualCeiling',
    'earlyPensionerLimit',
  ])
  expect(findDefinition('transmissionDelay')).toMatchObject({ unit: 'days', group: 'delays', isYearly: false })
  expect(findDefinition('toString')).toBeNull()
})
