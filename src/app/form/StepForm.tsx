/** The form of one step, made from the catalogue alone. */
import { Button, Link } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Finding } from '#check';
import {
  DEPLOYMENT_TYPES,
  type DeploymentType,
  type FieldName,
  isShown,
  type Section,
  type Step,
  typesOf,
} from '#design';
import { useFindings } from '../derived/use-derived.ts';
import { screen } from '../store/actions.ts';
import { shownType } from '../store/screen-actions.ts';
import { useDesign, useScreen } from '../store/stores.ts';
import { FieldRow } from './FieldRow.tsx';
import { focusField } from './focus-field.ts';
import { useFormStyles } from './StepForm.styles.ts';
import { TypeNotice } from './TypeNotice.tsx';

const NONE: readonly Finding[] = [];

export function StepForm({ step }: { readonly step: Step }) {
  const styles = useFormStyles();
  const design = useDesign();
  const type = shownType(
    design,
    useScreen((state) => state.otherType),
  );
  const byField = useFindingsByField();
  const focus = useScreen((state) => state.focus);
  useEffect(() => {
    if (focus !== undefined) focusField(focus.field, focus.row);
  }, [focus]);

  const sections = step.sections
    .map((section) => ({ section, fields: section.fields.filter(({ name }) => isShown(design, name, type)) }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <div className={styles.form}>
      <h2 className={styles.title} id="step-title" tabIndex={-1}>
        {step.label}
      </h2>
      <p className={styles.summary}>{step.summary}</p>
      <TypeNotice type={type} />
      {sections.length === 0 && <NothingHere step={step} offered={design.values.offeredTypes} type={type} />}
      {sections.map(({ section, fields }, i) => (
        <section key={section.name ?? i} className={styles.section} {...labelled(section)}>
          {section.label && (
            <h3 className={styles.heading} id={headingId(section)}>
              {section.label}
            </h3>
          )}
          {fields.map((field) => (
            <FieldRow key={field.name} field={field} findings={byField.get(field.name as FieldName) ?? NONE} />
          ))}
        </section>
      ))}
    </div>
  );
}

const headingId = (section: Section): string => `section-${section.name}`;
const labelled = (section: Section): { 'aria-labelledby'?: string } =>
  section.label === undefined ? {} : { 'aria-labelledby': headingId(section) };

type ByField = ReadonlyMap<FieldName, readonly Finding[]>;

/** Findings by field. The list of a field stays the same object while its findings do, so that its row rests. */
function useFindingsByField(): ByField {
  const findings = useFindings();
  const last = useRef<ByField>(new Map());
  return useMemo(() => {
    last.current = groupByField(findings, last.current);
    return last.current;
  }, [findings]);
}

function groupByField(findings: readonly Finding[], last: ByField): ByField {
  const groups = new Map<FieldName, readonly Finding[]>();
  for (const finding of findings) groups.set(finding.field, [...(groups.get(finding.field) ?? []), finding]);
  for (const [field, group] of groups) {
    const before = last.get(field);
    if (before?.length === group.length && group.every((finding, i) => finding === before[i]))
      groups.set(field, before);
  }
  return groups;
}

interface NothingHereProps {
  readonly step: Step;
  readonly offered: readonly DeploymentType[];
  readonly type: DeploymentType;
}

/** A step without a field for the type on the screen says whose settings it holds. */
function NothingHere({ step, offered, type }: NothingHereProps) {
  const styles = useFormStyles();
  const holders = new Set(step.sections.flatMap(({ fields }) => fields.flatMap(({ name }) => typesOf(name))));
  const others = DEPLOYMENT_TYPES.filter(({ value }) => holders.has(value) && value !== type);
  return (
    <div className={styles.empty}>
      <p className={styles.summary}>
        {labelOf(type)} has no settings here. This step is about {others.map(({ label }) => label).join(' and ')}.
      </p>
      {others
        .filter(({ value }) => offered.includes(value))
        .map(({ value, label }) => (
          <Button key={value} size="small" onClick={() => screen.showType(value)}>
            Show settings of {label}
          </Button>
        ))}
      {others.every(({ value }) => !offered.includes(value)) && (
        <p className={styles.summary}>
          To use it, choose that type in <Link onClick={() => screen.goTo('scalingConfig')}>Scaling & HA</Link>.
        </p>
      )}
    </div>
  );
}

const labelOf = (type: DeploymentType): string => DEPLOYMENT_TYPES.find(({ value }) => value === type)?.label ?? type;
