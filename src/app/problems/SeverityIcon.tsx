/** The sign of a severity, with its name for screen readers. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Severity } from '#check';

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '18px', marginTop: '1px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, advice: InfoRegular } as const;
const NAMES = { error: 'Error', warning: 'Warning', advice: 'Advice' } as const;

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-label={NAMES[severity]} role="img" />;
}
