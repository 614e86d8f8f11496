/** The widths at which the page changes its shape (design.md: 1100 and 768 pixels), and colours chosen by the system. */

export const MEDIA = {
  /** Steps become a row above the form. */
  medium: '@media (max-width: 1099.98px)',
  /** File commands move into a menu, steps become bare numbers. */
  tight: '@media (max-width: 899.98px)',
  /** Form and result become two pages. */
  narrow: '@media (max-width: 767.98px)',
  forced: '@media (forced-colors: active)',
  calm: '@media (prefers-reduced-motion: reduce)',
} as const;

export const TIGHT_QUERY = MEDIA.tight.replace('@media ', '');
export const NARROW_QUERY = MEDIA.narrow.replace('@media ', '');
