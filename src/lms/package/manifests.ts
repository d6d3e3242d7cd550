import { checksumOf } from '../../core/kernel/checksum.ts';
import type { Platform } from './platform.ts';
import { escapeMarkup, type PackSetup, type PackUnit, pageOf, unitTitle } from './unit-page.ts';

const COURSE = 'Unscripted'; // begins the course title; page, file names and tab stay neutral
const COURSE_DESCRIPTION = 'A practice of first conversations, scored line by line.';
const IRI = 'https://unscripted.example/xapi'; // as in exported statements; nothing is fetched from it

const id = (kind: string, { scenario }: PackUnit): string => `${kind}-${scenario}`;
const fileLine = (file: string): string => `      <file href="${escapeMarkup(file)}"/>`;

/** Differences between the two SCORM editions. */
interface Dialect {
  readonly head: string;
  readonly schema: string;
  readonly version: string;
  readonly type: string; // name of the attribute for the resource type
  readonly inItem: string;
}

const SCORM_12: Dialect = {
  head: `
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">`,
  schema: 'ADL SCORM',
  version: '1.2',
  type: 'adlcp:scormtype',
  inItem: '',
};

const SCORM_2004: Dialect = {
  head: `
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">`,
  schema: 'ADL SCORM',
  version: '2004 4th Edition',
  type: 'adlcp:scormType',
  inItem: `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`,
};

const ORGANIZATION_SEQUENCE = `
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>`;

/** Returns a short key of what a package holds and how it is set: the same for equal packages, another for any other. */
const packageKey = (
  units: readonly PackUnit[],
  { mode, pass, met, release }: PackSetup,
): string => {
  const scenes = units.map(({ scenario, scene }) => [scenario, scene && JSON.stringify(scene)]);
  const begun = units.some(({ followUp }) => followUp) && met;
  return checksumOf(JSON.stringify([scenes, mode, pass, begun, release])).slice(0, 8);
};

/** Returns the title of a course, which tells packages apart: its scene, its mode, its pass mark. */
function courseTitle(units: readonly PackUnit[], { mode, pass }: PackSetup): string {
  const [only, ...more] = units;
  const scene = only && more.length === 0 ? `: ${unitTitle(only)}` : '';
  const marked = mode === 'practice' ? 'practice' : `pass mark ${pass}`;
  return `${COURSE}${scene} (${mode === 'assessment' ? 'assessment, ' : ''}${marked})`;
}

/** Writes `imsmanifest.xml`: one unit per scenario, all sharing the game's files. */
function scormManifest(
  units: readonly PackUnit[],
  shared: readonly string[],
  setup: PackSetup,
  dialect: Dialect,
): string {
  const items = units.map(
    (unit) => `      <item identifier="${id('item', unit)}" identifierref="${id('unit', unit)}">
        <title>${escapeMarkup(unitTitle(unit))}</title>${dialect.inItem}
      </item>`,
  );
  const resources = units.map(
    (
      unit,
    ) => `    <resource identifier="${id('unit', unit)}" type="webcontent" ${dialect.type}="sco" href="${pageOf(unit)}">
${fileLine(pageOf(unit))}
      <dependency identifierref="game"/>
    </resource>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="unscripted-${packageKey(units, setup)}" version="1.0"${dialect.head}
  <metadata>
    <schema>${dialect.schema}</schema>
    <schemaversion>${dialect.version}</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escapeMarkup(courseTitle(units, setup))}</title>
${items.join('\n')}${dialect === SCORM_2004 ? ORGANIZATION_SEQUENCE : ''}
    </organization>
  </organizations>
  <resources>
${resources.join('\n')}
    <resource identifier="game" type="webcontent" ${dialect.type}="asset">
${shared.map(fileLine).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

const said = (text: string): string => `<langstring lang="en">${escapeMarkup(text)}</langstring>`;

/** Writes `cmi5.xml`: one assignable unit per scenario. A second contact is never passed, only completed. */
function courseStructure(units: readonly PackUnit[], setup: PackSetup): string {
  const { pass, mode } = setup;
  const key = packageKey(units, setup);
  const aus = units.map((unit) => {
    const done = mode === 'assessment' && !unit.followUp ? 'CompletedAndPassed' : 'Completed';
    const mark = mode === 'practice' || unit.followUp ? '' : ` masteryScore="${pass / 100}"`;
    return `  <au id="${IRI}/scenario/${encodeURIComponent(unit.scenario)}/unit/${key}" moveOn="${done}"${mark} launchMethod="AnyWindow">
    <title>${said(unitTitle(unit))}</title>
    <description>${said(unit.about)}</description>
    <url>${pageOf(unit)}</url>
  </au>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${IRI}/course/${key}">
    <title>${said(courseTitle(units, setup))}</title>
    <description>${said(COURSE_DESCRIPTION)}</description>
  </course>
${aus.join('\n')}
</courseStructure>
`;
}

/** Writes the manifest of a package; returns file name and text. */
export function manifestOf(
  units: readonly PackUnit[],
  shared: readonly string[],
  setup: PackSetup<Platform>,
): readonly [name: string, text: string] {
  switch (setup.platform) {
    case 'scorm12':
      return ['imsmanifest.xml', scormManifest(units, shared, setup, SCORM_12)];
    case 'scorm2004':
      return ['imsmanifest.xml', scormManifest(units, shared, setup, SCORM_2004)];
    case 'cmi5':
      return ['cmi5.xml', courseStructure(units, setup)];
  }
}
