/** An empty table with an example in it, as Excel opens it: UTF-8 with its mark, semicolons, CRLF. */
export function csvTemplate(fileName: string, rows: readonly (readonly string[])[]): Response {
  const text = rows.map((cells) => cells.join(';')).join('\r\n')
  return new Response(`\ufeff${text}\r\n`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  })
}
