/** Several types on offer: whose settings the form shows, and the way to the others'. */
import { Label, Link, Select } from '@fluentui/react-components';
import { DEPLOYMENT_TYPES, type DeploymentType } from '#design';
import { screen } from '../store/actions.ts';
import { useValue } from '../store/stores.ts';
import { useFormStyles } from './StepForm.styles.ts';

export function TypeNotice({ type }: { readonly type: DeploymentType }) {
  const styles = useFormStyles();
  const offered = useValue('offeredTypes');
  const own = useValue('deploymentType');
  if (offered.length < 2) return null;
  const options = DEPLOYMENT_TYPES.filter(({ value }) => offered.includes(value));
  const label = (wanted: DeploymentType) => options.find(({ value }) => value === wanted)?.label;
  return (
    <div className={styles.types}>
      <Label htmlFor="shown-type" size="small" className={styles.quiet}>
        Settings shown for
      </Label>
      <Select
        id="shown-type"
        size="small"
        value={type}
        onChange={(_, { value }) => screen.showType(value === own ? undefined : (value as DeploymentType))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
      <span role="status" className={styles.quiet}>
        {type !== own && (
          <>
            Showing settings of {label(type)}, which the customer may choose.{' '}
            <Link inline onClick={() => screen.showType(undefined)}>
              Back to {label(own)}
            </Link>
          </>
        )}
      </span>
    </div>
  );
}
