/** A file to be handed in. The form around it must be `multipart/form-data`. */
export function FileField({
  label,
  hint,
  accept,
  fault,
}: {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly fault?: string | undefined
}) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor="file">
        {label}
      </label>
      <p id="file-hint" data-field="description">
        {hint}
      </p>
      <input
        className="ds-input"
        id="file"
        name="file"
        type="file"
        accept={accept}
        required
        aria-invalid={fault === undefined ? undefined : true}
        aria-describedby={fault === undefined ? 'file-hint' : 'file-hint file-fault'}
      />
      {fault !== undefined && (
        <p className="ds-validation-message" data-field="validation" id="file-fault">
          {fault}
        </p>
      )}
    </div>
  )
}
