import { createServer } from 'node:http'
import sqlite3 from 'sqlite3'

// What the machine can do at best: Node's own server with one page in memory, and one durable insert for each person.
const [, , port = '', file = '', length = ''] = process.argv
const database = new sqlite3.Database(file)
database.exec(
  'pragma journal_mode = wal; pragma synchronous = full; create table if not exists answer (body text not null)',
)
const page = Buffer.from('x'.repeat(Number(length)))

createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const send = () => response.writeHead(200, { 'Content-Length': page.length }).end(page)
    if (request.url !== '/cast') return send()
    database.run('insert into answer (body) values (?)', Buffer.concat(parts).toString('utf8'), send)
  })
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
