export type SopClassKind =
  | 'image'
  | 'multi-frame'
  | 'sr'
  | 'ko'
  | 'pr'
  | 'raw'
  | 'rt'
  | 'seg'
  | 'waveform'
  | 'encapsulated'
  | 'surface'
  | 'other';

export interface SopClass {
  readonly uid: string;
  /** PS3.6 A, without the word "Storage". */
  readonly name: string;
  readonly kind: SopClassKind;
  /** True where an instance without pixel data is not whole. */
  readonly image: boolean;
}

/** Media Storage Directory Storage: a DICOMDIR. */
export const MEDIA_STORAGE_DIRECTORY = '1.2.840.10008.1.3.10';

const ROOT = '1.2.840.10008.5.1.4.';

// One line each: UID after ROOT, kind by its letter, name. A string costs a third of an object literal in the first worker.
const TABLE = `
1.1.1|i|Computed Radiography Image
1.1.1.1|i|Digital X-Ray Image - For Presentation
1.1.1.1.1|i|Digital X-Ray Image - For Processing
1.1.1.2|i|Digital Mammography X-Ray Image - For Presentation
1.1.1.2.1|i|Digital Mammography X-Ray Image - For Processing
1.1.1.3|i|Digital Intra-Oral X-Ray Image - For Presentation
1.1.1.3.1|i|Digital Intra-Oral X-Ray Image - For Processing
1.1.2|i|CT Image
1.1.2.1|m|Enhanced CT Image
1.1.2.2|m|Legacy Converted Enhanced CT Image
1.1.2.3|i|Photon Counting CT Image
1.1.3|m|Ultrasound Multi-frame Image
1.1.3.1|m|Ultrasound Multi-frame Image
1.1.4|i|MR Image
1.1.4.1|m|Enhanced MR Image
1.1.4.2|r|MR Spectroscopy
1.1.4.3|m|Enhanced MR Color Image
1.1.4.4|m|Legacy Converted Enhanced MR Image
1.1.5|m|Nuclear Medicine Image
1.1.6|i|Ultrasound Image
1.1.6.1|i|Ultrasound Image
1.1.6.2|m|Enhanced US Volume
1.1.7|i|Secondary Capture Image
1.1.7.1|m|Multi-frame Single Bit Secondary Capture Image
1.1.7.2|m|Multi-frame Grayscale Byte Secondary Capture Image
1.1.7.3|m|Multi-frame Grayscale Word Secondary Capture Image
1.1.7.4|m|Multi-frame True Color Secondary Capture Image
1.1.8|o|Standalone Overlay
1.1.9|o|Standalone Curve
1.1.9.1|w|Waveform - Trial
1.1.9.1.1|w|12-lead ECG Waveform
1.1.9.1.2|w|General ECG Waveform
1.1.9.1.3|w|Ambulatory ECG Waveform
1.1.9.2.1|w|Hemodynamic Waveform
1.1.9.3.1|w|Cardiac Electrophysiology Waveform
1.1.9.4.1|w|Basic Voice Audio Waveform
1.1.9.4.2|w|General Audio Waveform
1.1.9.5.1|w|Arterial Pulse Waveform
1.1.9.6.1|w|Respiratory Waveform
1.1.9.6.2|w|Multi-channel Respiratory Waveform
1.1.9.7.1|w|Routine Scalp Electroencephalogram Waveform
1.1.9.7.2|w|Electromyogram Waveform
1.1.9.7.3|w|Electrooculogram Waveform
1.1.9.7.4|w|Sleep Electroencephalogram Waveform
1.1.9.8.1|w|Body Position Waveform
1.1.10|o|Standalone Modality LUT
1.1.11|o|Standalone VOI LUT
1.1.11.1|p|Grayscale Softcopy Presentation State
1.1.11.2|p|Color Softcopy Presentation State
1.1.11.3|p|Pseudo-Color Softcopy Presentation State
1.1.11.4|p|Blending Softcopy Presentation State
1.1.11.5|p|XA/XRF Grayscale Softcopy Presentation State
1.1.11.6|p|Grayscale Planar MPR Volumetric Presentation State
1.1.11.7|p|Compositing Planar MPR Volumetric Presentation State
1.1.11.8|p|Advanced Blending Presentation State
1.1.11.9|p|Volume Rendering Volumetric Presentation State
1.1.11.10|p|Segmented Volume Rendering Volumetric Presentation State
1.1.11.11|p|Multiple Volume Rendering Volumetric Presentation State
1.1.11.12|p|Variable Modality LUT Softcopy Presentation State
1.1.12.1|m|X-Ray Angiographic Image
1.1.12.1.1|m|Enhanced XA Image
1.1.12.2|m|X-Ray Radiofluoroscopic Image
1.1.12.2.1|m|Enhanced XRF Image
1.1.12.3|m|X-Ray Angiographic Bi-Plane Image
1.1.13.1.1|m|X-Ray 3D Angiographic Image
1.1.13.1.2|m|X-Ray 3D Craniofacial Image
1.1.13.1.3|m|Breast Tomosynthesis Image
1.1.13.1.4|m|Breast Projection X-Ray Image - For Presentation
1.1.13.1.5|m|Breast Projection X-Ray Image - For Processing
1.1.14.1|m|Intravascular Optical Coherence Tomography Image - For Presentation
1.1.14.2|m|Intravascular Optical Coherence Tomography Image - For Processing
1.1.20|m|Nuclear Medicine Image
1.1.30|m|Parametric Map
1.1.66|r|Raw Data
1.1.66.1|o|Spatial Registration
1.1.66.2|o|Spatial Fiducials
1.1.66.3|o|Deformable Spatial Registration
1.1.66.4|g|Segmentation
1.1.66.5|u|Surface Segmentation
1.1.66.6|o|Tractography Results
1.1.66.7|g|Label Map Segmentation
1.1.66.8|g|Height Map Segmentation
1.1.67|o|Real World Value Mapping
1.1.68.1|u|Surface Scan Mesh
1.1.68.2|u|Surface Scan Point Cloud
1.1.77.1|i|VL Image - Trial
1.1.77.1.1|i|VL Endoscopic Image
1.1.77.1.1.1|m|Video Endoscopic Image
1.1.77.1.2|i|VL Microscopic Image
1.1.77.1.2.1|m|Video Microscopic Image
1.1.77.1.3|i|VL Slide-Coordinates Microscopic Image
1.1.77.1.4|i|VL Photographic Image
1.1.77.1.4.1|m|Video Photographic Image
1.1.77.1.5.1|i|Ophthalmic Photography 8 Bit Image
1.1.77.1.5.2|i|Ophthalmic Photography 16 Bit Image
1.1.77.1.5.3|o|Stereometric Relationship
1.1.77.1.5.4|m|Ophthalmic Tomography Image
1.1.77.1.5.5|i|Wide Field Ophthalmic Photography Stereographic Projection Image
1.1.77.1.5.6|i|Wide Field Ophthalmic Photography 3D Coordinates Image
1.1.77.1.5.7|m|Ophthalmic Optical Coherence Tomography En Face Image
1.1.77.1.5.8|m|Ophthalmic Optical Coherence Tomography B-scan Volume Analysis
1.1.77.1.6|m|VL Whole Slide Microscopy Image
1.1.77.1.7|i|Dermoscopic Photography Image
1.1.77.1.8|i|Confocal Microscopy Image
1.1.77.1.9|m|Confocal Microscopy Tiled Pyramidal Image
1.1.77.2|m|VL Multi-frame Image - Trial
1.1.78.1|o|Lensometry Measurements
1.1.78.2|o|Autorefraction Measurements
1.1.78.3|o|Keratometry Measurements
1.1.78.4|o|Subjective Refraction Measurements
1.1.78.5|o|Visual Acuity Measurements
1.1.78.6|o|Spectacle Prescription Report
1.1.78.7|o|Ophthalmic Axial Measurements
1.1.78.8|o|Intraocular Lens Calculations
1.1.79.1|o|Macular Grid Thickness and Volume Report
1.1.80.1|o|Ophthalmic Visual Field Static Perimetry Measurements
1.1.81.1|i|Ophthalmic Thickness Map
1.1.82.1|i|Corneal Topography Map
1.1.88.1|s|Text SR - Trial
1.1.88.2|s|Audio SR - Trial
1.1.88.3|s|Detail SR - Trial
1.1.88.4|s|Comprehensive SR - Trial
1.1.88.11|s|Basic Text SR
1.1.88.22|s|Enhanced SR
1.1.88.33|s|Comprehensive SR
1.1.88.34|s|Comprehensive 3D SR
1.1.88.35|s|Extensible SR
1.1.88.40|s|Procedure Log
1.1.88.50|s|Mammography CAD SR
1.1.88.59|k|Key Object Selection Document
1.1.88.65|s|Chest CAD SR
1.1.88.67|s|X-Ray Radiation Dose SR
1.1.88.68|s|Radiopharmaceutical Radiation Dose SR
1.1.88.69|s|Colon CAD SR
1.1.88.70|s|Implantation Plan SR
1.1.88.71|s|Acquisition Context SR
1.1.88.72|s|Simplified Adult Echo SR
1.1.88.73|s|Patient Radiation Dose SR
1.1.88.74|s|Planned Imaging Agent Administration SR
1.1.88.75|s|Performed Imaging Agent Administration SR
1.1.88.76|s|Enhanced X-Ray Radiation Dose SR
1.1.88.77|s|Waveform Annotation SR
1.1.90.1|o|Content Assessment Results
1.1.91.1|o|Microscopy Bulk Simple Annotations
1.1.104.1|e|Encapsulated PDF
1.1.104.2|e|Encapsulated CDA
1.1.104.3|e|Encapsulated STL
1.1.104.4|e|Encapsulated OBJ
1.1.104.5|e|Encapsulated MTL
1.1.128|i|Positron Emission Tomography Image
1.1.128.1|m|Legacy Converted Enhanced PET Image
1.1.129|o|Standalone PET Curve
1.1.130|m|Enhanced PET Image
1.1.131|o|Basic Structured Display
1.1.200.1|o|CT Defined Procedure Protocol
1.1.200.2|o|CT Performed Procedure Protocol
1.1.200.3|o|Protocol Approval
1.1.200.7|o|XA Defined Procedure Protocol
1.1.200.8|o|XA Performed Procedure Protocol
1.1.481.1|T|RT Image
1.1.481.2|T|RT Dose
1.1.481.3|t|RT Structure Set
1.1.481.4|t|RT Beams Treatment Record
1.1.481.5|t|RT Plan
1.1.481.6|t|RT Brachy Treatment Record
1.1.481.7|t|RT Treatment Summary Record
1.1.481.8|t|RT Ion Plan
1.1.481.9|t|RT Ion Beams Treatment Record
1.1.481.10|t|RT Physician Intent
1.1.481.11|t|RT Segment Annotation
1.1.481.12|t|RT Radiation Set
1.1.481.13|t|C-Arm Photon-Electron Radiation
1.1.481.14|t|Tomotherapeutic Radiation
1.1.481.15|t|Robotic-Arm Radiation
1.1.481.16|t|RT Radiation Record Set
1.1.481.17|t|RT Radiation Salvage Record
1.1.481.18|t|Tomotherapeutic Radiation Record
1.1.481.19|t|C-Arm Photon-Electron Radiation Record
1.1.481.20|t|Robotic Radiation Record
1.1.481.21|t|RT Radiation Set Delivery Instruction
1.1.481.22|t|RT Treatment Preparation
1.1.501.1|m|DICOS CT Image
1.1.501.2.1|m|DICOS Digital X-Ray Image - For Presentation
1.1.501.2.2|m|DICOS Digital X-Ray Image - For Processing
1.1.501.3|o|DICOS Threat Detection Report
1.1.501.4|m|DICOS 2D AIT
1.1.501.5|m|DICOS 3D AIT
1.1.501.6|o|DICOS Quadrupole Resonance (QR)
1.1.601.1|i|Eddy Current Image
1.1.601.2|m|Eddy Current Multi-frame Image
34.1|t|RT Beams Delivery Instruction - Trial
34.7|t|RT Beams Delivery Instruction
34.10|t|RT Brachy Application Setup Delivery Instruction
38.1|o|Hanging Protocol
39.1|o|Color Palette
43.1|o|Generic Implant Template
44.1|o|Implant Assembly Template
45.1|o|Implant Template Group
`;

const KINDS: Readonly<Record<string, SopClassKind>> = {
  i: 'image',
  m: 'multi-frame',
  s: 'sr',
  k: 'ko',
  p: 'pr',
  r: 'raw',
  t: 'rt',
  T: 'rt',
  g: 'seg',
  w: 'waveform',
  e: 'encapsulated',
  u: 'surface',
  o: 'other',
};

let classes: Map<string, SopClass> | undefined;

function table(): Map<string, SopClass> {
  if (classes) return classes;
  classes = new Map();
  for (const row of TABLE.trim().split('\n')) {
    const [suffix = '', letter = 'o', name = ''] = row.split('|');
    const uid = ROOT + suffix;
    // RT Image and RT Dose (`T`) and segmentations hold pixels as well.
    classes.set(uid, { uid, name, kind: KINDS[letter] ?? 'other', image: 'imTg'.includes(letter) });
  }
  return classes;
}

/** `undefined` for private and unknown classes: those may hold pixels or not. */
export function lookupSopClass(uid: string): SopClass | undefined {
  return table().get(uid);
}
