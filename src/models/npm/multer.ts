// https://github.com/expressjs/multer#file-information
import { defineModel } from '../../dataflow/model.ts';

export default defineModel({
  package: 'multer',
  types: {
    File: [
      'express#Request.file',
      'express#Request.files[]',
      'express#Request.files.*',
      'express#Request.files.*[]',
      'diskStorage(0.{filename,destination})<1>',
      'default(0.fileFilter)<1>',
    ],
  },
  sources: [
    {
      path: 'File.{originalname,originalFilename,name,mimetype,type,encoding,fieldname,md5}',
      tier: 'remote',
      kind: 'file-name',
      label: 'an uploaded file',
    },
    { path: 'File.{buffer,data}', tier: 'remote', kind: 'text', label: 'an uploaded file' },
  ],
});
