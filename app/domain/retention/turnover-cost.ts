import { z } from 'zod'

/** What losing one person is taken to cost, in thousands of kronor of one year. */
export const costAssumptionSchema = z
  .object({
    lag: z.coerce.number().int().min(1).max(9999).catch(340),
    hog: z.coerce.number().int().min(1).max(9999).catch(543),
    prisar: z.coerce.number().int().min(1990).max(2100).catch(2015),
  })
  .transform(({ lag, hog, prisar }) => ({
    lowThousands: Math.min(lag, hog),
    highThousands: Math.max(lag, hog),
    priceYear: prisar,
  }))
export type CostAssumption = z.infer<typeof costAssumptionSchema>

/**
 * The two published Swedish calculations for a socialsekreterare: Johrén as quoted by Akademikerförbundet SSR (about
 * 340 000 kr) and Vision 2015 by Johrén's model (542 700 kr): recruitment, introduction, training, winding up. Both are
 * union or consultant calculations, so a range is told and never one number (domain file 2.5).
 */
export const publishedCost: CostAssumption = costAssumptionSchema.parse({})

export function isPublished({ lowThousands, highThousands, priceYear }: CostAssumption): boolean {
  return (
    lowThousands === publishedCost.lowThousands &&
    highThousands === publishedCost.highThousands &&
    priceYear === publishedCost.priceYear
  )
}

/** In millions of kronor. */
export function turnoverCost(
  leavers: { readonly low: number; readonly high: number },
  { lowThousands, highThousands }: CostAssumption,
): { readonly low: number; readonly high: number } {
  return { low: (leavers.low * lowThousands) / 1000, high: (leavers.high * highThousands) / 1000 }
}
