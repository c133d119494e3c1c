import { wordSet } from '../../words.ts';

/** Titles of the one who heads or runs a body. */
export const singleOffice = wordSet(
  'president|vice-president|chairman|chairwoman|chairperson|administrator|director|director-general|secretary|secretary-general|general|governor|commissioner|minister|head|chief|commander|coordinator|registrar|rector|ombudsman|inspector|comptroller|treasurer|superintendent',
);
