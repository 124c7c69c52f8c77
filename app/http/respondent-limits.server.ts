import { hash, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const seconds = 60
/** A person sends a dozen pages; nobody needs two a second. */
const mostPerCode = 120
/** Wrong codes from everybody together. Eighty random bits are not guessed; this keeps a flood off the database. */
const mostWrongCodes = 600
const mostCodesKnown = 20_000

/**
 * Limits for the pages where people answer: in memory alone, by a hash that lives as long as the process, never by
 * network address. When wrong codes come in a flood, those who have been let in already go on undisturbed.
 */
export class RespondentLimits {
  readonly #key = randomBytes(32).toString('hex')
  readonly #perCode = new RateLimiterMemory({ points: mostPerCode, duration: seconds })
  readonly #wrongCodes = new RateLimiterMemory({ points: mostWrongCodes, duration: seconds })
  readonly #known = new Set<string>()

  /** Knows a code again without keeping it. */
  visitorOf(code: string): string {
    return hash('sha256', `${this.#key} ${code}`, 'base64')
  }

  /** Seconds to wait, or `undefined` when the code may be looked up. */
  async secondsToWait(visitor: string): Promise<number | undefined> {
    if (!this.#known.has(visitor)) {
      const wrong = await this.#wrongCodes.get(all)
      if (wrong !== null && wrong.remainingPoints <= 0) return toSeconds(wrong)
    }
    return consume(this.#perCode, visitor)
  }

  async codeWasWrong(): Promise<void> {
    await consume(this.#wrongCodes, all)
  }

  codeWasRight(visitor: string): void {
    if (this.#known.has(visitor)) return
    if (this.#known.size >= mostCodesKnown) this.#known.delete(this.#known.values().next().value ?? '')
    this.#known.add(visitor)
  }
}

const all = 'all'

async function consume(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key)
    return undefined
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return toSeconds(refused)
    throw refused
  }
}

function toSeconds(result: RateLimiterRes): number {
  return Math.max(1, Math.ceil(result.msBeforeNext / 1000))
}
