import { type CostAssumption, costAssumptionSchema } from '~/domain/retention/turnover-cost'

/** The assumptions in the address; what is missing or makes no sense is the published. */
export function costQuery(request: Request): CostAssumption {
  const { searchParams } = new URL(request.url)
  return costAssumptionSchema.parse(Object.fromEntries(searchParams))
}
