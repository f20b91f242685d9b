import { below, type Tree } from '../reading/source-tree.ts'

/** White on the colour of a state. */
const onColour = 'white'
const textOf = (tree: Tree, path: string) => tree.find((file) => file.path === path)?.text ?? ''
const findAll = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)

/**
 * A picture inside a style sheet can name neither a shape of the sprite nor a colour of the tokens: it repeats them, and must say the
 * same.
 */
export function checkPicturesInStyles(tree: Tree): string[] {
  const shapes = new Set(findAll(textOf(tree, 'components/ui/icons.svg'), / d="([^"]+)"/g))
  const colours = new Set(findAll(textOf(tree, 'app/styles/tokens.css'), /--color-[\w-]+: (#\w+);/g))
  return below(tree, 'app/styles').flatMap(({ path, text }) =>
    findAll(text, /url\("data:image\/svg\+xml,([^"]*)"\)/g).flatMap((picture) => [
      ...findAll(picture, / d='([^']*)'/g)
        .filter((shape) => !shapes.has(shape))
        .map((shape) => `${path}: the shape ${shape} is none of components/ui/icons.svg`),
      ...findAll(picture, / (?:stroke|fill)='([^']*)'/g)
        .map(decodeURIComponent)
        .filter((colour) => colour !== 'none' && colour !== onColour && !colours.has(colour))
        .map((colour) => `${path}: the colour ${colour} is none of app/styles/tokens.css`),
    ]),
  )
}
