/** Everything that follows from a design: its package and the findings. Loaded right after the page has appeared. */
import { check, type Finding } from '#check';
import type { Design } from '#design';
import { generate, type Package } from '#generate';

export interface Derived {
  readonly design: Design;
  readonly pkg: Package;
  readonly findings: readonly Finding[];
}

/** The result for the last design is kept: asking again for the same one costs nothing. */
export function createDeriver(make = generate, judge = check): (design: Design) => Derived {
  let last: Derived | undefined;
  return (design) => {
    if (last?.design === design) return last;
    const pkg = steadyFiles(make(design), last?.pkg);
    const findings = judge(design, pkg);
    last = { design, pkg, findings: steadyFindings(findings, last?.findings) };
    return last;
  };
}

/** Files whose text stayed the same stay the same objects, so that views can tell at a glance. */
function steadyFiles(pkg: Package, before: Package | undefined): Package {
  if (before === undefined) return pkg;
  const files = pkg.files.map(
    (file) => before.files.find((old) => old.name === file.name && old.text === file.text) ?? file,
  );
  const isSame = files.length === before.files.length && files.every((file, i) => file === before.files[i]);
  return isSame ? before : { files };
}

/** The same for findings: while a slider moves most of them stay as they are. */
function steadyFindings(findings: readonly Finding[], before: readonly Finding[] | undefined): readonly Finding[] {
  if (before === undefined) return findings;
  const byText = new Map(before.map((finding) => [JSON.stringify(finding), finding]));
  const steady = findings.map((finding) => byText.get(JSON.stringify(finding)) ?? finding);
  return steady.length === before.length && steady.every((finding, i) => finding === before[i]) ? before : steady;
}
