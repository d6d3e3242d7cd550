import { checksumOf } from '../../core/kernel/checksum.ts';
import { PROGRAM_VERSION } from '../../core/record/record.ts';
import type { Platform } from './platform.ts';
import { escapeMarkup, type PackSetup, type PackUnit, pageOf, unitTitle } from './unit-page.ts';

const COURSE = 'Unscripted'; // begins the course title; page, file names and tab stay neutral
const SAID = {
  en: {
    about: 'A practice of first conversations, scored line by line.',
    practice: 'practice',
    assessment: 'assessment',
    mark: 'pass mark',
    minutes: (count: number) => `About ${count} minutes.`,
  },
  es: {
    about: 'Una práctica de primeras conversaciones, calificada línea por línea.',
    practice: 'práctica',
    assessment: 'evaluación',
    mark: 'nota para aprobar',
    minutes: (count: number) => `Unos ${count} minutos.`,
  },
} as const;
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
  readonly lom: readonly [namespace: string, text: string, language: string]; // metadata, with the names of a text's element and attribute
  readonly names: readonly [life: string, time: string, span: string]; // names of elements in it
}

const SCORM_12: Dialect = {
  head: `
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">`,
  schema: 'ADL SCORM',
  version: '1.2',
  type: 'adlcp:scormtype',
  inItem: '',
  lom: ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'langstring', 'xml:lang'],
  names: ['lifecycle', 'typicallearningtime', 'datetime'],
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
  lom: ['http://ltsc.ieee.org/xsd/LOM', 'string', 'language'],
  names: ['lifeCycle', 'typicalLearningTime', 'duration'],
};

const ORGANIZATION_SEQUENCE = `
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>`;

/** Returns a short key of what a package holds and how it is set: the same for equal packages, another for any other. */
export const packageKey = (
  units: readonly PackUnit[],
  { mode, pass, met, release, first, language }: PackSetup,
): string => {
  const scenes = units.map(({ scenario, scene }) => [scenario, scene && JSON.stringify(scene)]);
  const begun = units.some(({ followUp }) => followUp) && met;
  return checksumOf(
    JSON.stringify([scenes, mode, pass, begun, release, first === true, language]),
  ).slice(0, 8);
};

/** Returns the title of a course, which tells packages apart: its scene, its mode, its pass mark. */
function courseTitle(
  units: readonly PackUnit[],
  { mode, pass, language = 'en' }: PackSetup,
): string {
  const [only, ...more] = units;
  const said = SAID[language];
  const scene = only && more.length === 0 ? `: ${unitTitle(only, language)}` : '';
  const marked = mode === 'practice' ? said.practice : `${said.mark} ${pass}`;
  return `${COURSE}${scene} (${mode === 'assessment' ? `${said.assessment}, ` : ''}${marked})`;
}

/** Returns how long a package takes, in minutes, and what it is in a sentence or two. */
function courseAbout(units: readonly PackUnit[], { language = 'en' }: PackSetup) {
  const minutes = units.reduce((all, unit) => all + (unit.minutes ?? 0), 0);
  const { about, minutes: told } = SAID[language];
  return { minutes, about: minutes > 0 ? `${about} ${told(minutes)}` : about };
}

/** Writes what an administrator reads of a package: title, language, description, version, duration. */
function metadata(units: readonly PackUnit[], setup: PackSetup, { lom, names }: Dialect): string {
  const [namespace, element, attribute] = lom;
  const [life, time, span] = names;
  const { language = 'en' } = setup;
  const { minutes, about } = courseAbout(units, setup);
  const said = (text: string, tag: string = language): string =>
    `<${element} ${attribute}="${tag}">${escapeMarkup(text)}</${element}>`;
  const taken = `
      <educational><${time}><${span}>PT${minutes}M</${span}></${time}></educational>`;
  return `
    <lom xmlns="${namespace}">
      <general>
        <title>${said(courseTitle(units, setup))}</title>
        <language>${language}</language>
        <description>${said(about)}</description>
      </general>
      <${life}><version>${said(`${PROGRAM_VERSION}+${packageKey(units, setup)}`, 'x-none')}</version></${life}>${minutes > 0 ? taken : ''}
    </lom>`;
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
        <title>${escapeMarkup(unitTitle(unit, setup.language))}</title>${dialect.inItem}
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
    <schemaversion>${dialect.version}</schemaversion>${metadata(units, setup, dialect)}
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

/** Writes `cmi5.xml`: one assignable unit per scenario. A second contact is never passed, only completed. */
function courseStructure(units: readonly PackUnit[], setup: PackSetup): string {
  const { pass, mode, language = 'en' } = setup;
  const said = (text: string): string =>
    `<langstring lang="${language}">${escapeMarkup(text)}</langstring>`;
  const key = packageKey(units, setup);
  const aus = units.map((unit) => {
    const done = mode === 'assessment' && !unit.followUp ? 'CompletedAndPassed' : 'Completed';
    const mark = mode === 'practice' || unit.followUp ? '' : ` masteryScore="${pass / 100}"`;
    return `  <au id="${IRI}/scenario/${encodeURIComponent(unit.scenario)}/unit/${key}" moveOn="${done}"${mark} launchMethod="AnyWindow">
    <title>${said(unitTitle(unit, language))}</title>
    <description>${said(unit.about)}</description>
    <url>${pageOf(unit)}</url>
  </au>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${IRI}/course/${key}">
    <title>${said(courseTitle(units, setup))}</title>
    <description>${said(courseAbout(units, setup).about)}</description>
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
