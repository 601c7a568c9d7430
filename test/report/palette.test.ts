import { PAGE_TONES, SEVERITY_TONES, STATUS_TONES } from '../../src/report/palette';
import { STYLES } from '../../src/report/styles';

/** WCAG 2.2: relative luminance of `#RRGGBB`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('Colours', () => {
  it.each(Object.entries({ ...STATUS_TONES, ...SEVERITY_TONES, ...PAGE_TONES }))(
    'The text of «%s» stands out from its fill by 4.5 to 1 or more',
    (_, { fill, color }) => {
      expect(contrast(fill, color)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(Object.entries(STYLES))('The style «%s» can be read', (_, style) => {
    const { color = '#000000', fill = '#FFFFFF' } = { ...{ color: '#000000' }, ...style } as {
      color?: string;
      fill?: string;
    };
    expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('Cells to type in do not look like any status', () => {
    const statuses = Object.values(STATUS_TONES).map((tone) => tone.fill);
    expect(statuses).not.toContain(PAGE_TONES.input.fill);
    expect(statuses).not.toContain(PAGE_TONES.staff.fill);
  });
});
