/** The last step: what will be deployed, what is still wrong, what the customer may change, and the downloads. */
import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { DEPLOYMENT_TYPES, exposedFields } from '#design';
import type { Derived } from '../derived/derive.ts';
import { countsOf, resourceTypes, sizeText } from '../derived/facts.ts';
import { useDerived } from '../derived/use-derived.ts';
import { downloadFile, downloadPackage, saveToFile } from '../files/commands.ts';
import { zipFileName } from '../files/names.ts';
import { useFormStyles } from '../form/StepForm.styles.ts';
import { SeverityIcon } from '../problems/SeverityIcon.tsx';
import { jumpTo } from '../store/actions.ts';
import { useReviewStyles } from './ReviewStep.styles.ts';
import { REVIEW_TITLE } from './StepList.tsx';

export function ReviewStep() {
  const form = useFormStyles();
  const state = useDerived();
  return (
    <div className={form.form}>
      <h2 className={form.title} id="step-title" tabIndex={-1}>
        {REVIEW_TITLE}
      </h2>
      <p className={form.summary}>What the package deploys, and what is worth a second look.</p>
      {state.kind === 'loading' && <p role="status">Making the package …</p>}
      {state.kind === 'failed' && <p role="alert">The package could not be made. {state.message}</p>}
      {state.kind === 'ready' && <Review derived={state.derived} />}
    </div>
  );
}

function Review({ derived: { design, pkg, findings } }: { readonly derived: Derived }) {
  const form = useFormStyles();
  const styles = useReviewStyles();
  const { error } = countsOf(findings);
  const { values } = design;
  const types = DEPLOYMENT_TYPES.filter(({ value }) => values.offeredTypes.includes(value));
  const exposed = exposedFields(design);
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="large"
          icon={<ArrowDownloadRegular />}
          onClick={() => void downloadPackage()}
        >
          {error === 0
            ? `Download ${zipFileName(values.packageName)}`
            : `Download package with ${error} ${error === 1 ? 'error' : 'errors'}`}
        </Button>
        <Button size="large" onClick={saveToFile}>
          Save design
        </Button>
      </div>
      <h3 className={form.heading}>Files</h3>
      <ul className={styles.rows}>
        {pkg.files.map((file) => (
          <li key={file.name} className={styles.row}>
            <span className={styles.grow}>{file.name}</span>
            <span className={form.quiet}>{sizeText(new TextEncoder().encode(file.text).length)}</span>
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowDownloadRegular />}
              aria-label={`Download ${file.name}`}
              onClick={() => void downloadFile(file.name)}
            />
          </li>
        ))}
      </ul>
      <h3 className={form.heading}>What is deployed</h3>
      <p className={form.summary}>
        {values.packageKind === 'managedApp' ? 'A managed application' : 'A solution template'} that offers{' '}
        {types.map(({ label }) => label).join(', ')}.
        {types.length > 1 && ' The resources follow from what the customer chooses.'}
      </p>
      <ul className={styles.rows}>
        {resourceTypes(pkg).map(({ type, count }) => (
          <li key={type} className={styles.row}>
            <span className={styles.grow}>{type}</span>
            <span>{count}</span>
          </li>
        ))}
      </ul>
      <h3 className={form.heading}>Problems</h3>
      {findings.length === 0 && <p className={form.summary}>None. Azure would take this package as it is.</p>}
      <ul className={styles.rows}>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.field} ${finding.title}`} className={styles.row}>
            <SeverityIcon severity={finding.severity} />
            <Button appearance="transparent" className={styles.link} onClick={() => jumpTo(finding)}>
              {finding.title}
            </Button>
          </li>
        ))}
      </ul>
      <h3 className={form.heading}>The customer decides</h3>
      <p className={form.summary}>{exposed.map(({ label }) => label).join(' · ')}</p>
    </>
  );
}
