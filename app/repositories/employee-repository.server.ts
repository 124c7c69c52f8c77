import { z } from 'zod'
import type { RegisterDb } from '#db/connect'
import { fewSizes } from '#db/dialects/few-sizes'
import type { ListedEmployee } from '~/domain/employee/employee'
import { professionRoles } from '~/domain/invitation/participant'
import { districtIdSchema, unitIdSchema } from '~/domain/organisation/organisation'

const columns = [
  'employeeNumber',
  'name',
  'email',
  'mobile',
  'districtId',
  'unitId',
  'role',
  'employedFrom',
  'employedTo',
  'language',
  'datesKnownOn',
] as const

const rowsPerStatement = 500

/** In the order of names. */
export async function listEmployees(db: RegisterDb): Promise<readonly ListedEmployee[]> {
  const rows = await db
    .selectFrom('employee')
    .select(columns)
    .orderBy('name')
    .orderBy('employeeNumber')
    .execute()
  return rows.map((row) => ({ ...row, ...placeSchema.parse(row) }))
}

export async function countEmployees(db: RegisterDb): Promise<number> {
  const { count } = await db
    .selectFrom('employee')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Those with the same numbers are overwritten. */
export async function replaceEmployees(db: RegisterDb, employees: readonly ListedEmployee[]): Promise<void> {
  for (let first = 0; first < employees.length; first += rowsPerStatement) {
    const rows = employees.slice(first, first + rowsPerStatement)
    await db
      .insertInto('employee')
      .values(rows.map((row) => ({ ...row })))
      .onConflict((conflict) =>
        conflict.column('employeeNumber').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          email: eb.ref('excluded.email'),
          mobile: eb.ref('excluded.mobile'),
          districtId: eb.ref('excluded.districtId'),
          unitId: eb.ref('excluded.unitId'),
          role: eb.ref('excluded.role'),
          employedFrom: eb.ref('excluded.employedFrom'),
          employedTo: eb.ref('excluded.employedTo'),
          language: eb.ref('excluded.language'),
          datesKnownOn: eb.ref('excluded.datesKnownOn'),
        })),
      )
      .execute()
  }
}

/** Takes them off the list, and what was called off for them. */
export async function deleteEmployees(db: RegisterDb, employeeNumbers: readonly string[]): Promise<void> {
  for (let first = 0; first < employeeNumbers.length; first += rowsPerStatement) {
    const numbers = employeeNumbers.slice(first, first + rowsPerStatement)
    await db.deleteFrom('calledOff').where('employeeNumber', 'in', fewSizes(numbers)).execute()
    await db.deleteFrom('employee').where('employeeNumber', 'in', fewSizes(numbers)).execute()
  }
}

const placeSchema = z.object({
  districtId: districtIdSchema,
  unitId: unitIdSchema.nullable(),
  role: z.enum(professionRoles).nullable(),
})
