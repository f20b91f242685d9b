import { inflateSync } from 'node:zlib'

/** What a program other than the one that wrote it finds in a PDF: enough of the format for files of this portal. */
export interface ReadPdf {
  /** Text of all pages in the order in which it is drawn, one line for each run of it. */
  text: string
  language: string | null
  title: string | null
  isTagged: boolean
  isTitleShown: boolean
  /** XMP says which part of PDF/UA it follows. */
  hasUaMark: boolean
  /** Kinds of elements in its structure (H1, P, TD …), each as often as it is there. */
  structure: readonly string[]
  fonts: readonly { name: string; isEmbedded: boolean }[]
}

interface PdfObject {
  dictionary: string
  stream: Buffer | null
}

const objectPattern = /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g

function readObjects(file: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>()
  for (const [, id = '', body = ''] of file.matchAll(objectPattern)) {
    const [dictionary = '', ...rest] = body.split('\nstream\n')
    const raw = rest.length > 0 ? Buffer.from(rest.join('\nstream\n').replace(/\nendstream$/, ''), 'latin1') : null
    objects.set(id, { dictionary, stream: raw && dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw })
  }
  return objects
}

const idAfter = (dictionary: string, name: string) => new RegExp(`${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? ''

/** ToUnicode: glyph to letters. */
function readCharacters(cmap: string): Map<number, string> {
  const characters = new Map<number, string>()
  const letters = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')
  for (const [, lines = ''] of cmap.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, first = '', , list = ''] of lines.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g))
      for (const [place, [, hex = '']] of [...list.matchAll(/<([\w ]*)>/g)].entries())
        characters.set(Number.parseInt(first, 16) + place, letters(hex))
  return characters
}

function readFonts(objects: Map<string, PdfObject>, resources: string): Map<string, Map<number, string>> {
  const fonts = new Map<string, Map<number, string>>()
  for (const [, name = '', id = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const unicode = objects.get(idAfter(objects.get(id)?.dictionary ?? '', '/ToUnicode'))?.stream
    if (unicode) fonts.set(name, readCharacters(unicode.toString('latin1')))
  }
  return fonts
}

/** Runs of text as they are drawn; artifacts (lines of tables) hold none. */
function readText(content: string, fonts: Map<string, Map<number, string>>): string[] {
  let font = new Map<number, string>()
  const runs: string[] = []
  for (const [, name, drawn] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name) ?? new Map()
    else
      runs.push(
        [...(drawn ?? '').matchAll(/<(\w+)>/g)]
          .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
          .map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '\ufffd')
          .join(''),
      )
  }
  return runs
}

function readPages(objects: Map<string, PdfObject>): string {
  const all = [...objects.values()]
  const pages = all.filter(({ dictionary }) => /\/Type \/Page\n/.test(dictionary))
  const runs = pages.flatMap(({ dictionary }) => {
    const fonts = readFonts(objects, objects.get(idAfter(dictionary, '/Resources'))?.dictionary ?? '')
    const content = objects.get(idAfter(dictionary, '/Contents'))?.stream?.toString('latin1') ?? ''
    return readText(content, fonts)
  })
  return runs.join('\n')
}

/** @throws when the file has no trailer */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = readObjects(file)
  const root = objects.get(idAfter(file.slice(file.lastIndexOf('trailer')), '/Root'))?.dictionary
  if (!root) throw new Error('no trailer')
  const all = [...objects.values()]
  const descriptors = all.filter(({ dictionary }) => dictionary.includes('/Type /FontDescriptor'))
  return {
    text: readPages(objects),
    language: /\/Lang \(([^)]*)\)/.exec(root)?.[1] ?? null,
    title: /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)</.exec(Buffer.from(bytes).toString('utf8'))?.[1] ?? null,
    isTagged:
      /\/Marked true/.test(objects.get(idAfter(root, '/MarkInfo'))?.dictionary ?? root) &&
      root.includes('/StructTreeRoot'),
    isTitleShown: (objects.get(idAfter(root, '/ViewerPreferences'))?.dictionary ?? root).includes(
      '/DisplayDocTitle true',
    ),
    hasUaMark: file.includes('<pdfuaid:part>1</pdfuaid:part>'),
    structure: all.flatMap(({ dictionary }) => /\/S \/(\w+)\n/.exec(dictionary)?.[1] ?? []),
    fonts: descriptors.map(({ dictionary }) => ({
      name: /\/FontName \/(\S+)/.exec(dictionary)?.[1] ?? '',
      isEmbedded: objects.get(idAfter(dictionary, '/FontFile[23]?'))?.stream?.length !== undefined,
    })),
  }
}
