import { describe, expect, it } from 'vitest'
import { checkPicturesInStyles } from './checks/pictures-in-styles.ts'
import { project, treeOf } from './reading/source-tree.ts'

const sheetWith = (shape: string, colour: string) =>
  treeOf({
    'components/ui/icons.svg': '<symbol id="i-check"><path d="M20 6 9 17l-5-5"/></symbol>',
    'app/styles/tokens.css': ':root { --color-draft: #434d66; }',
    'app/styles/states.css': `.st { --glyph: url("data:image/svg+xml,<svg fill='none' stroke='${colour}'><path d='${shape}'/></svg>"); }`,
  })

describe('pictures inside style sheets', () => {
  it('have the shapes of the sprite and the colours of the tokens', () => {
    expect(checkPicturesInStyles(project)).toEqual([])
    expect(checkPicturesInStyles(sheetWith('M20 6 9 17l-5-5', '%23434d66'))).toEqual([])
    expect(checkPicturesInStyles(sheetWith('M20 6 9 17l-5-5', 'white'))).toEqual([])
  })

  it('are refused with another shape or another colour', () => {
    expect(checkPicturesInStyles(sheetWith('M20 6 9 17l-5-6', 'white'))).toEqual([
      'app/styles/states.css: the shape M20 6 9 17l-5-6 is none of components/ui/icons.svg',
    ])
    expect(checkPicturesInStyles(sheetWith('M20 6 9 17l-5-5', '%23434d67'))).toEqual([
      'app/styles/states.css: the colour #434d67 is none of app/styles/tokens.css',
    ])
  })
})
