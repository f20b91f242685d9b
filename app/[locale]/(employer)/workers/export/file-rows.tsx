'use client'

interface FileRowsProps {
  files: readonly { words: string; links: readonly { href: string; label: string }[] }[]
}

/** A row a table, a link a format; drawn from plain values, which the server of a page writes once (as for the rows of home's list). */
export function FileRows({ files }: FileRowsProps) {
  return (
    <ul className="plain">
      {files.map(({ words, links }) => (
        <li key={words} className="row">
          <span>{words}</span>
          {links.map(({ href, label }) => (
            <a key={label} href={href} download>
              {label}
              <span className="sr">{words}</span>
            </a>
          ))}
        </li>
      ))}
    </ul>
  )
}
