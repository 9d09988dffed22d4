import { describe, expect, it, vi } from 'vitest';
import { emptyModel, entriesOf, patientOf } from '../../../../test/build/study-model.ts';
import type { AnyEvidence } from '../evidence/define-evidence.ts';
import { EvidenceUnavailable } from '../evidence/define-evidence.ts';
import type { AnyRule } from '../rules/rule.ts';
import { prepareCheck, runCheck } from './run-check.ts';

const now = new Date('2026-11-24T10:00:00Z');
const services = { bytes: () => undefined };
const model = emptyModel({
  entries: entriesOf({ a: {}, b: {} }),
  patients: [
    patientOf({ patientID: 'X', patientName: { alphabetic: 'DOE^JANE' } }, { studyInstanceUID: '1.2' }, [
      { seriesInstanceUID: '1.2.3', entries: [1, 2] },
    ]),
  ],
});

const rule = (check: AnyRule['check']): AnyRule => ({
  id: 'own-rule',
  group: 'package',
  severity: 'gap',
  requires: ['identity'],
  messages: ['m'],
  defaults: {},
  check,
});
const identity = (gather: AnyEvidence['gather']): AnyEvidence => ({ id: 'identity', requires: [], gather });
const pass = rule(() => ({ outcome: 'pass' }));
const hit = {
  message: 'm',
  subjects: [{ kind: 'patient', key: 'X' }],
  action: { who: 'hospital', letter: true },
} as const;

describe('a check', () => {
  it('says ready only where nothing was left unchecked', async () => {
    const report = await runCheck(model, { services, now, rules: [pass] });
    expect(report).toMatchObject({ verdict: 'ready', passed: ['own-rule'], findings: [] });
  });

  it('takes a gatherer that throws for missing evidence, never for a pass', async () => {
    const evidences = [identity(() => Promise.reject(new TypeError('DOE^JANE')))];
    const report = await runCheck(model, { services, now, rules: [pass], evidences });
    expect(report).toMatchObject({
      verdict: 'undecided',
      passed: [],
      findings: [{ rule: 'own-rule', outcome: 'error', message: 'not-checked', severity: 'gap' }],
    });
    expect(report.coverage).toContainEqual({ check: 'identity', state: 'failed', reason: 'threw-TypeError' });
    expect(report.coverage).toContainEqual({ check: 'own-rule', state: 'skipped', reason: 'needs-identity' });
    expect(JSON.stringify(report.coverage)).not.toContain('DOE');
  });

  it('tells skipped from failed', async () => {
    const evidences = [identity(() => Promise.reject(new EvidenceUnavailable('not-asked-for')))];
    const { coverage } = await runCheck(model, { services, now, rules: [pass], evidences });
    expect(coverage).toContainEqual({ check: 'identity', state: 'skipped', reason: 'not-asked-for' });
  });

  it('takes a rule that throws for an error of that rule alone', async () => {
    const broken = rule(() => {
      throw new RangeError('x');
    });
    const report = await runCheck(model, { services, now, rules: [broken, { ...pass, id: 'other' }] });
    expect(report.passed).toEqual(['other']);
    expect(report.findings).toMatchObject([{ rule: 'own-rule', outcome: 'error' }]);
    expect(report.coverage).toContainEqual({ check: 'own-rule', state: 'failed', reason: 'threw-RangeError' });
  });

  it('gives a rule only the evidence it required', async () => {
    let seen: readonly string[] = [];
    const nosy = rule((evidence) => {
      seen = Object.keys(evidence);
      return { outcome: 'pass' };
    });
    await runCheck(model, { services, now, rules: [nosy] });
    expect(seen).toEqual(['identity']);
  });

  it('passes nothing of files that were not all read', async () => {
    for (const part of [
      { ...model, cancelled: true },
      { ...model, settled: false },
    ]) {
      const report = await runCheck(part, { services, now, rules: [pass] });
      expect(report).toMatchObject({ verdict: 'undecided', passed: [] });
      expect(report.coverage).toContainEqual(expect.objectContaining({ check: 'reading', state: 'skipped' }));
    }
  });

  it('lists every public code that no rule stands for yet', async () => {
    const { coverage } = await runCheck(model, { services, now, rules: [pass] });
    expect(coverage).toContainEqual({ check: 'missing-slices', state: 'not-yet' });
    expect(coverage.map(({ check }) => check)).toEqual(coverage.map(({ check }) => check).sort());
  });

  it('stops with the signal’s reason', async () => {
    const controller = new AbortController();
    const evidences = [
      identity(() => {
        controller.abort(new Error('enough'));
        return Promise.resolve([]);
      }),
    ];
    const check = runCheck(model, { services, now, rules: [pass], evidences, signal: controller.signal });
    await expect(check).rejects.toThrow('enough');
  });

  it('lets the case pack move a rule or switch it off', async () => {
    const fail = rule(() => ({ outcome: 'fail', hits: [hit] }));
    const pack = (severity: 'blocker' | 'off') => ({ id: 'p', version: 2, rules: { 'own-rule': { severity } } });
    const graver = await runCheck(model, { services, now, rules: [fail], casePack: pack('blocker') });
    expect(graver).toMatchObject({ verdict: 'not-ready', casePack: 'p', findings: [{ severity: 'blocker' }] });
    const off = await runCheck(model, { services, now, rules: [fail], casePack: pack('off') });
    expect(off).toMatchObject({ verdict: 'ready', findings: [], passed: [] });
    expect(off.coverage).toContainEqual({ check: 'own-rule', state: 'skipped', reason: 'off-in-case-pack' });
  });

  it('records what the patient decided and refuses nothing', async () => {
    const fail = rule(() => ({ outcome: 'fail', hits: [hit] }));
    const decisions = {
      unavailable: ['own-rule|m|patient p1'],
      sendAnyway: true,
      documentKinds: { 'a.pdf': 'lab-result' as const },
    };
    const report = await runCheck(model, { services, now, rules: [fail], decisions });
    expect(report.findings).toMatchObject([{ answer: 'unavailable', subjects: [{ kind: 'patient', id: 'p1' }] }]);
    expect(report.decisions).toEqual({ sendAnyway: true, documentKinds: [{ path: 'a.pdf', kind: 'lab-result' }] });
    expect(report.verdict).toBe('incomplete');
  });
});

describe('judging in steps', () => {
  it('gives the same report, and the thread back between rules', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...rule(() => (at % 2 === 0 ? { outcome: 'pass' } : { outcome: 'fail', hits: [hit] })),
      id: `rule-${at}`,
    }));
    const { judge, judgeInSteps } = await prepareCheck(model, { services, now, rules: many });
    let clock = 0;
    const time = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 2));
    const pauses = vi.spyOn(globalThis, 'setImmediate');
    const stepped = await judgeInSteps();
    const taken = pauses.mock.calls.length;
    const whole = judge();
    expect(pauses.mock.calls.length).toBe(taken);
    time.mockRestore();
    pauses.mockRestore();
    // Of 40 rules that take two milliseconds each, in stretches of eight, and one before the first.
    expect(taken).toBeGreaterThanOrEqual(10);
    expect({ ...stepped, timings: whole.timings }).toEqual(whole);
  });

  it('ends with the reason of a signal that came meanwhile', async () => {
    const stop = new AbortController();
    const stopping = rule(() => {
      stop.abort(new Error('closed'));
      return { outcome: 'pass' };
    });
    await expect(runCheck(model, { services, now, rules: [stopping], signal: stop.signal })).rejects.toThrow('closed');
  });
});
