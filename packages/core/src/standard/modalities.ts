// PS3.3 C.7.3.1.1.1, defined terms of (0008,0060); retired ones that still lie on discs are marked with *.
const TABLE =
  'ANN Annotation|AR Autorefraction|ASMT Content Assessment Results|AU Audio|BDUS Bone Densitometry (ultrasound)|BI Biomagnetic Imaging|BMD Bone Densitometry (X-Ray)|CFM Confocal Microscopy|CR Computed Radiography|CT Computed Tomography|CTPROTOCOL CT Protocol|DMS Dermoscopy|DG Diaphanography|DOC Document|DX Digital Radiography|ECG Electrocardiography|EEG Electroencephalography|EMG Electromyography|EOG Electrooculography|EPS Cardiac Electrophysiology|ES Endoscopy|FID Fiducials|GM General Microscopy|HC Hard Copy|HD Hemodynamic Waveform|IO Intra-Oral Radiography|IOL Intraocular Lens Data|IVOCT Intravascular Optical Coherence Tomography|IVUS Intravascular Ultrasound|KER Keratometry|KO Key Object Selection|LEN Lensometry|LS Laser Surface Scan|M3D Model for 3D Manufacturing|MG Mammography|MR Magnetic Resonance|NM Nuclear Medicine|OAM Ophthalmic Axial Measurements|OCT Optical Coherence Tomography (non-Ophthalmic)|OP Ophthalmic Photography|OPM Ophthalmic Mapping|OPT Ophthalmic Tomography|OPTBSV Ophthalmic Tomography B-scan Volume Analysis|OPTENF Ophthalmic Tomography En Face|OPV Ophthalmic Visual Field|OSS Optical Surface Scan|OT Other|PA Photoacoustic|PLAN Plan|POS Position Sensor|PR Presentation State|PT Positron emission tomography|PX Panoramic X-Ray|REG Registration|RESP Respiratory|RF Radio Fluoroscopy|RG Radiographic imaging (conventional film/screen)|RTDOSE Radiotherapy Dose|RTIMAGE Radiotherapy Image|RTINTENT Radiotherapy Intent|RTPLAN Radiotherapy Plan|RTRAD RT Radiation|RTRECORD RT Treatment Record|RTSEGANN Radiotherapy Segment Annotation|RTSTRUCT Radiotherapy Structure Set|RWV Real World Value Map|SEG Segmentation|SM Slide Microscopy|SMR Stereometric Relationship|SR SR Document|SRF Subjective Refraction|STAIN Automated Slide Stainer|TEXTUREMAP Texture Map|TG Thermography|US Ultrasound|VA Visual Acuity|XA X-Ray Angiography|XAPROTOCOL XA Protocol|XC External-camera Photography|AS Angioscopy*|CD Color flow Doppler*|CF Cinefluorography*|CP Culposcopy*|CS Cystoscopy*|DD Duplex Doppler*|DF Digital fluoroscopy*|DM Digital microscopy*|DS Digital Subtraction Angiography*|EC Echocardiography*|FA Fluorescein angiography*|FS Fundoscopy*|LP Laparoscopy*|MA Magnetic resonance angiography*|MS Magnetic resonance spectroscopy*|ST Single-photon emission computed tomography*|VF Videofluorography*';

let names: Map<string, string> | undefined;

/** English name of a modality code; `undefined` where the standard does not define it. */
export function modalityName(code: string): string | undefined {
  names ??= new Map(
    TABLE.split('|').map((row): [string, string] => [
      row.slice(0, row.indexOf(' ')),
      row.slice(row.indexOf(' ') + 1).replace('*', ''),
    ]),
  );
  return names.get(code);
}
