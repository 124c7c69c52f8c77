import type { EmployeeChange } from '~/domain/employee/plan-employee-import'
import { employeeFileTexts } from '~/texts/management-employee-file'
import { employeesTexts } from '~/texts/management-employees'
import { useTexts } from '../layout/language'
import { ScrollArea } from '../layout/table-toggle'

/** The rows of the file that bring something new. */
export function EmployeeChangeTable({ changes }: { readonly changes: readonly EmployeeChange[] }) {
  const texts = useTexts(employeeFileTexts)
  const { name, number } = useTexts(employeesTexts)
  return (
    <ScrollArea label={texts.reviewTitle}>
      <table className="ds-table kv-table kv-people">
        <thead>
          <tr>
            <th scope="col" className="kv-r">
              {texts.line}
            </th>
            <th scope="col">{name}</th>
            <th scope="col">{number}</th>
            <th scope="col">{texts.effect}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.line} data-kind={change.kind}>
              <td className="kv-r">{change.line}</td>
              <th scope="row">{change.employee.name}</th>
              <td>{change.employee.employeeNumber}</td>
              <td>
                <ChangeText change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function ChangeText({ change }: { readonly change: EmployeeChange }) {
  const texts = useTexts(employeeFileTexts)
  if (change.kind !== 'changed') return texts.kind.new
  const shown = (value: string): string => (value === '' ? texts.blank : value)
  const details = change.fields.map(
    ({ field, from, to }) => `${texts.fieldNames[field]} ${shown(from)} → ${shown(to)}`,
  )
  return `${texts.kind.changed}: ${details.join(', ')}`
}
