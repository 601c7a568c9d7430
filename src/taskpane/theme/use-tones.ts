import { makeStyles } from '@fluentui/react-components';
import { SEVERITY_TONES, STATUS_TONES, type Tone } from '../../report/palette';

const styleOf = ({ fill, color }: Tone) => ({ backgroundColor: fill, color });

/** The sheets' own status colours, light fills with dark text in every theme. */
export const useStatusTones = makeStyles({
  met: styleOf(STATUS_TONES.met),
  onTrack: styleOf(STATUS_TONES.onTrack),
  behind: styleOf(STATUS_TONES.behind),
  missed: styleOf(STATUS_TONES.missed),
  clarify: styleOf(STATUS_TONES.clarify),
  noData: styleOf(STATUS_TONES.noData),
  notSet: styleOf(STATUS_TONES.notSet),
  below: styleOf(STATUS_TONES.below),
  within: styleOf(STATUS_TONES.within),
  above: styleOf(STATUS_TONES.above),
  unknown: styleOf(STATUS_TONES.unknown),
});

export const useSeverityTones = makeStyles({
  error: styleOf(SEVERITY_TONES.error),
  warning: styleOf(SEVERITY_TONES.warning),
  note: styleOf(SEVERITY_TONES.note),
});
