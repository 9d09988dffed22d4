// Makers whose Manufacturer or EXIF Make means a phone or a camera. Samsung, Canon, Konica, Fujifilm, Kodak, Olympus and Philips
// also build scanners: their name in a DICOM header says nothing, so they count in EXIF with a focal length only.
const makers =
  /\b(?:apple|iphone|huawei|honor|xiaomi|redmi|oppo|vivo|oneplus|realme|google|pixel|motorola|nokia|sony|nikon|pentax|leica camera|gopro|dji|zte|lenovo|infinix|tecno|itel|meizu|asus|htc|blackberry|casio)\b/i;

export function isCameraMaker(name: string): boolean {
  return makers.test(name);
}
