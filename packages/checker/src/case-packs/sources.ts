import type { ExpectationSource } from '../rules/expectation.ts';

/** Who asks. An address only where the source names one. */
export const sources = {
  btip: {
    title: 'Brain Tumor Imaging Protocol (Ellingson, Neuro-Oncology)',
    year: 2015,
    url: 'https://doi.org/10.1093/neuonc/nov095',
  },
  pituitary: { title: 'Pituitary MRI protocol, Radiopaedia', year: 2020, url: 'https://radiopaedia.org' },
  essentialSix: {
    title: 'Essential six sequences for epilepsy (Wellmer, Epilepsia)',
    year: 2013,
    url: 'https://pubmed.ncbi.nlm.nih.gov/24117218/',
  },
  ms: {
    title: 'MAGNIMS-CMSC-NAIMS consensus, as summed up by Practical Neurology',
    year: 2021,
    url: 'https://practicalneurology.com',
  },
  acrSpine: {
    title: 'ACR MRI Accreditation, Spine module',
    year: 2024,
    url: 'https://accreditationsupport.acr.org/support/solutions/articles/11000061020',
  },
  acrJoints: {
    title: 'ACR MRI Accreditation, MSK module',
    year: 2024,
    url: 'https://accreditationsupport.acr.org/support/solutions/articles/11000061021',
  },
  acrBreast: {
    title: 'ACR Breast MRI Accreditation',
    year: 2024,
    url: 'https://accreditationsupport.acr.org/support/solutions/articles/11000070096',
  },
  ccta: { title: 'HeartFlow CCTA recommendations, with SCCT 2016', year: 2016, url: 'https://www.heartflow.com' },
  scmr: {
    title: 'SCMR standardized CMR protocols',
    year: 2020,
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7038611/',
  },
  cath: {
    title: 'The Heart & Lung Clinic, sending an angiogram',
    year: 2024,
    url: 'https://theheartandlungclinic.com',
  },
  tavi: {
    title: 'SCCT expert consensus on CT before TAVI, Table 3',
    year: 2019,
    url: 'https://imaging.onlinejacc.org',
  },
  eanm: { title: 'EANM guideline for FDG PET/CT, version 2', year: 2015 },
  liRads: { title: 'LI-RADS v2018, technical tables, as in Hepatoma Research 2020;6:63', year: 2018 },
  pancreas: { title: 'NCCN pancreas protocol CT, as in summaries', year: 2013 },
  fleischner: {
    title: 'Fleischner Society, pulmonary nodules on CT',
    year: 2017,
    url: 'https://doi.org/10.1148/radiol.2017161659',
  },
  piRads: {
    title: 'PI-RADS v2.1 (Insights into Imaging)',
    year: 2021,
    url: 'https://doi.org/10.1186/s13244-021-00996-6',
  },
  esgar: {
    title: 'ESGAR rectal MRI consensus (European Radiology)',
    year: 2018,
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5834554/',
  },
  redo: {
    title: 'Medcare in China, “When you’ll need to redo”: slices of 1 mm, not of 5 mm',
    year: 2026,
    url: 'https://medcareinchina.com',
  },
} as const satisfies Readonly<Record<string, ExpectationSource>>;
