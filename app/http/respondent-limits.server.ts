import { createHmac, randomBytes } from 'node:crypto'
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
  readonly #key = randomBytes(32)
  readonly #perCode = new RateLimiterMemory({ points: mostPerCode, duration: seconds })
  readonly #wrongCodes = new RateLimiterMemory({ points: mostWrongCodes, duration: seconds })
  readonly #known = new Set<string>()

  /** Seconds to wait, or `undefined` when the code may be looked up. */
  async secondsToWait(code: string): Promise<number | undefined> {
    const hash = this.#hashOf(code)
    if (!this.#known.has(hash)) {
      const wrong = await this.#wrongCodes.get(all)
      if (wrong !== null && wrong.remainingPoints <= 0) return toSeconds(wrong)
    }
    return consume(this.#perCode, hash)
  }

  async codeWasWrong(): Promise<void> {
    await consume(this.#wrongCodes, all)
  }

  codeWasRight(code: string): void {
    const hash = this.#hashOf(code)
    if (this.#known.has(hash)) return
    if (this.#known.size >= mostCodesKnown) this.#known.delete(this.#known.values().next().value ?? '')
    this.#known.add(hash)
  }

  #hashOf(code: string): string {
    return createHmac('sha256', this.#key).update(code).digest('base64')
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
