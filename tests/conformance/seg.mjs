// Decodes a segmentation as OHIF does and prints, for each slice of its source, the run lengths
// of the label map: node seg.mjs seg.dcm FOLDER_OF_SOURCES
globalThis.window = globalThis;
globalThis.document = { createElement: () => ({ getContext: () => null }) };
import fs from "node:fs";
import path from "node:path";

const { data } = (await import("dcmjs")).default;
const { adaptersSEG } = await import("@cornerstonejs/adapters");
const { metaData } = await import("@cornerstonejs/core");

const bytes = (file) => {
  const read = fs.readFileSync(file);
  return read.buffer.slice(read.byteOffset, read.byteOffset + read.byteLength);
};
const dataset = (file) => data.DicomMetaDictionary.naturalizeDataset(data.DicomMessage.readFile(bytes(file)).dict);

const [segmentation, folder] = process.argv.slice(2);
const known = new Map();
for (const name of fs.readdirSync(folder).sort()) {
  const ds = dataset(path.join(folder, name));
  known.set(`file:${ds.SOPInstanceUID}`, ds);
}
const modules = {
  generalSeriesModule: (ds) => ({ seriesInstanceUID: ds.SeriesInstanceUID, modality: ds.Modality }),
  // Where segments overlap the decoder finds the sources of frames by this one alone.
  generalImageModule: (ds) => ({ sopInstanceUID: ds.SOPInstanceUID, instanceNumber: ds.InstanceNumber }),
  sopCommonModule: (ds) => ({ sopInstanceUID: ds.SOPInstanceUID, sopClassUID: ds.SOPClassUID }),
  imagePixelModule: (ds) => ({ rows: ds.Rows, columns: ds.Columns }),
  instance: (ds) => ds,
  imagePlaneModule: (ds) => {
    const directions = ds.ImageOrientationPatient.map(Number);
    const [row, column] = ds.PixelSpacing.map(Number);
    return {
      rows: ds.Rows,
      columns: ds.Columns,
      imageOrientationPatient: directions,
      rowCosines: directions.slice(0, 3),
      columnCosines: directions.slice(3),
      imagePositionPatient: ds.ImagePositionPatient.map(Number),
      pixelSpacing: [row, column],
      rowPixelSpacing: row,
      columnPixelSpacing: column,
      frameOfReferenceUID: ds.FrameOfReferenceUID,
    };
  },
};
const provider = { get: (type, id) => (known.has(id) ? modules[type]?.(known.get(id)) : undefined) };
metaData.addProvider((type, id) => provider.get(type, id), 10000);

const found = await adaptersSEG.Cornerstone3D.Segmentation.createFromDICOMSegBuffer(
  [...known.keys()], bytes(segmentation), { metadataProvider: provider, tolerance: 1e-3 },
);
const runs = (values) => {
  const out = [];
  for (const value of values) {
    if (out.length && out.at(-1)[0] === value) out.at(-1)[1] += 1;
    else out.push([value, 1]);
  }
  return out;
};
const slices = found.labelMapImages[0].map((image) => runs(image.voxelManager.getScalarData()));
console.log(`RUNS ${JSON.stringify(Object.fromEntries([...known.keys()].map((id, n) => [id.slice(5), slices[n]])))}`);
