import { z } from 'zod'

const querySchema = z.object({
  sok: z.string().max(200).default(''),
  sida: z.coerce.number().int().min(1).max(10_000).default(1),
  klart: z.string().nullable().default(null),
})

/** Which part of the list is asked for; an address that makes no sense shows the beginning. */
export function readListQuery(request: Request): {
  readonly sought: string
  readonly page: number
  readonly done: string | null
} {
  const parsed = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  const { sok, sida, klart } = parsed.success ? parsed.data : { sok: '', sida: 1, klart: null }
  return { sought: sok, page: sida, done: klart }
}
