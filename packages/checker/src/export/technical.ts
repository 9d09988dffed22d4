import type { Report, Witness } from '../report/report.ts';

/** One table of the technical section: English, for whoever helps. The first cell of a row is its heading. */
export interface TechnicalTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

export function technicalTables(report: Report): readonly TechnicalTable[] {
  const { inventory } = report;
  const tables: TechnicalTable[] = [
    {
      title: 'Check',
      rows: [
        ['verdict', report.verdict],
        ['case pack', [report.casePack, chosenBy(report)].filter(Boolean).join(', ')],
        ['tool', `${report.tool.name} ${report.tool.version}, rules ${report.tool.rules}`],
        ['created', report.createdAt],
        ['files', `${inventory.files} (${inventory.bytes} bytes)`],
        [
          'states',
          Object.entries(inventory.states)
            .filter(([, count]) => count > 0)
            .map(([state, count]) => `${state} ${count}`)
            .join(', '),
        ],
        [
          'timings',
          `index ${Math.round(report.timings.indexMs)} ms, evidence ${Math.round(report.timings.evidenceMs)} ms, rules ${Math.round(report.timings.rulesMs)} ms`,
        ],
      ],
    },
  ];
  for (const study of inventory.patients.flatMap((patient) => patient.studies)) {
    tables.push({
      title: `Study ${study.studyInstanceUID}`,
      rows: study.series.map((series) => [
        `${series.modality} ${series.seriesNumber ?? ''}`.trim(),
        [
          series.seriesDescription,
          `${series.instances} instances, ${series.frames} frames`,
          series.origin,
          `${series.kind.label}/${series.kind.plane}`,
        ]
          .filter(Boolean)
          .join(' · '),
        `${series.completeness.state} ${series.completeness.present}${series.completeness.expected === undefined ? '' : `/${series.completeness.expected}`} ${witnesses(series.completeness.witnesses)}`,
        series.seriesInstanceUID,
      ]),
    });
  }
  if (report.findings.length > 0) {
    tables.push({
      title: 'Findings',
      rows: report.findings.map((finding) => [
        finding.rule,
        `${finding.outcome} · ${finding.severity}`,
        `${finding.message} ${JSON.stringify(finding.params)}`,
        `${finding.confidence === undefined ? '' : `confidence ${finding.confidence.toFixed(2)} `}${witnesses(finding.witnesses ?? [])}`,
      ]),
    });
  }
  tables.push({ title: 'Coverage', rows: report.coverage.map((one) => [one.check, one.state, one.reason ?? '']) });
  return tables.filter((table) => table.rows.length > 0);
}

function chosenBy({ caseChoice }: Report): string {
  if (caseChoice === undefined) return '';
  const { by, instead, reason } = caseChoice;
  return [
    `chosen by ${by}`,
    instead === undefined ? '' : `instead of ${instead}`,
    reason === undefined ? '' : `because: ${reason}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function witnesses(list: readonly Witness[]): string {
  return list
    .filter((witness) => witness.says !== 'silent')
    .map(
      (witness) =>
        `[${witness.kind}${witness.tag === undefined ? '' : ` ${witness.tag}`}: ${witness.says}, ${witness.strength}]`,
    )
    .join(' ');
}
