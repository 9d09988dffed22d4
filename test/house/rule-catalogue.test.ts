import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../packages/checker/src/messages/en.ts';
import type { Catalogue, MessageTexts, Text } from '../../packages/checker/src/messages/messages.ts';
import { findingCodes } from '../../packages/checker/src/report/finding-codes.ts';
import { rules } from '../../packages/checker/src/rules/registry.ts';
import { VERSION } from '../../packages/checker/src/report/version.ts';
import type { AnyRule } from '../../packages/checker/src/rules/rule.ts';

const catalogue: Catalogue = en;
const everyRule: readonly AnyRule[] = rules;

// `npx vitest run --project house test/house/rule-catalogue.test.ts -u` writes it anew.
it('the rule catalogue in docs is what the rules and their texts say', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/rules.md');
});

it('every rule has a public code, and no two share one', () => {
  const ids = everyRule.map(({ id }) => id);
  const codes: readonly string[] = findingCodes;
  expect(ids.filter((id) => !codes.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

const checker = join(import.meta.dirname, '../../packages/checker');

it('every rule has its test beside it', () => {
  const files = new Set(
    readdirSync(join(checker, 'src/rules'), { recursive: true }).map((path) => String(path).split(/[\\/]/u).at(-1)),
  );
  expect(everyRule.map(({ id }) => `${id}.test.ts`).filter((name) => !files.has(name))).toEqual([]);
});

it('reports name the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(checker, 'package.json'), 'utf8')) as { readonly version: string };
  expect(VERSION).toBe(version);
});

function page(): string {
  const groups = [...new Set(everyRule.map(({ group }) => group))];
  const ids = new Set(everyRule.map(({ id }) => id));
  const notYet = findingCodes.filter((code) => !ids.has(code));
  return [
    '# Rules',
    '',
    'Generated from the rules and the English catalogue. Ids and message keys are public and stable; a report carries them and',
    'never a sentence. Severities: `blocker` (a specialist cannot work with this), `gap` (the review will likely stall), `advice`,',
    '`info`. A rule whose evidence is missing answers `error`, never a pass.',
    '',
    ...groups.flatMap((group) => [
      `## ${group}`,
      '',
      ...everyRule.filter((rule) => rule.group === group).flatMap(section),
    ]),
    '## Not yet',
    '',
    'Public codes without a rule so far. Reports list them under `coverage` as `not-yet`.',
    '',
    ...notYet.map((code) => `- \`${code}\``),
    '',
  ].join('\n');
}

function section(rule: AnyRule): readonly string[] {
  const texts = catalogue.rules[rule.id];
  const options = Object.entries(rule.defaults);
  return [
    `### \`${rule.id}\``,
    '',
    `${first(texts?.title ?? rule.id)}. Severity \`${rule.severity}\`; looks at ${rule.requires.map((id) => `\`${id}\``).join(', ')}.`,
    ...(options.length === 0
      ? []
      : ['', `Options: ${options.map(([key, value]) => `\`${key}\` = \`${JSON.stringify(value)}\``).join(', ')}.`]),
    '',
    '| message | what we saw | what to do |',
    '| --- | --- | --- |',
    ...Object.entries(texts?.messages ?? {}).map(([key, message]) => row(key, message)),
    '',
  ];
}

function row(key: string, message: MessageTexts): string {
  return `| \`${key}\` | ${first(message.what)} | ${first(message.do)} |`;
}

function first(text: Text): string {
  return typeof text === 'string' ? text : text.other;
}
