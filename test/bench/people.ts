import { Agent, request as httpRequest } from 'node:http'
import { gunzipSync } from 'node:zlib'

export type Reply = { readonly status: number; readonly text: string }

/** One person's browser: one connection that is kept, answers unpacked, nothing else. */
export class Visitor {
  readonly #origin: URL
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })

  constructor(origin: string) {
    this.#origin = new URL(origin)
  }

  get(path: string): Promise<Reply> {
    return this.#send('GET', path)
  }

  post(path: string, fields: readonly (readonly [string, string])[]): Promise<Reply> {
    return this.#send(
      'POST',
      path,
      new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
    )
  }

  close(): void {
    this.#agent.destroy()
  }

  #send(method: string, path: string, body?: string): Promise<Reply> {
    const form =
      body === undefined
        ? {}
        : {
            'Content-Type': 'application/x-www-form-urlencoded',
            'Content-Length': Buffer.byteLength(body),
            'Sec-Fetch-Site': 'same-origin',
          }
    return new Promise((resolve, reject) => {
      const sent = httpRequest(
        {
          agent: this.#agent,
          hostname: '127.0.0.1',
          port: this.#origin.port,
          method,
          path,
          headers: { Host: this.#origin.host, 'Accept-Encoding': 'gzip', ...form },
        },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () => {
            const bytes = Buffer.concat(parts)
            const isPacked = response.headers['content-encoding'] === 'gzip'
            const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')
            resolve({ status: response.statusCode ?? 0, text })
          })
          response.on('error', reject)
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  }
}

/** Plays people, so many at once, until all have been played. */
export async function playAll<Person>(
  people: readonly Person[],
  atOnce: number,
  play: (person: Person) => Promise<void>,
): Promise<void> {
  const waiting = [...people].reverse()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let person = waiting.pop(); person !== undefined; person = waiting.pop()) await play(person)
    }),
  )
}
