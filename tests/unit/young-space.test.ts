import { expect, it } from 'vitest'
import { listYoungSpaceOptions } from '@/lib/young-space.mjs'

it('whoever set the size of the space for new objects keeps his', () => {
  expect(listYoungSpaceOptions()).toEqual(['--max-semi-space-size=32'])
  expect(listYoungSpaceOptions('--enable-source-maps')).toEqual(['--max-semi-space-size=32'])
  expect(listYoungSpaceOptions('--enable-source-maps --max-semi-space-size=8')).toEqual([])
  expect(listYoungSpaceOptions('--max_semi_space_size 8')).toEqual([])
})
