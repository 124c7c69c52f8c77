/**
 * `KVAR_TESTS=full`, as CI sets it, runs the longest tests at their full size. Without it they run the same steps with
 * fewer people, so that the suite stays under ten minutes on two cores.
 */
export const isFullSize = process.env['KVAR_TESTS'] === 'full'
