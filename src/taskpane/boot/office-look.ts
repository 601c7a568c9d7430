import type { OfficeLook } from '../theme/use-theme';

/** Office's own theme, by the lightness of its background; `null` where it tells none, as on the web. */
export const officeLook: OfficeLook = () => {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    typeof Office === 'undefined' ? '' : background(Office),
  );
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((digits) => parseInt(digits, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
};

/** A browser without Office has neither a context nor a theme. */
function background(office: {
  readonly context?: { readonly officeTheme?: Office.OfficeTheme };
}): string {
  return office.context?.officeTheme?.bodyBackgroundColor ?? '';
}
