// Reading, checking and assessing one pilot, warm; each step beside the whole.
import { loadRooms } from './build.mjs';
import { inTurn, printTable, timed } from './measure.mjs';
import { pilot, templates } from './sample.mjs';

const rooms = await loadRooms();
const workshop = rooms.openWorkshop(rooms.nodeHost, templates, '0.0.0');
const medians = await inTurn(
  {
    'read + check + assess': () => timed(() => rooms.assessFacility(workshop, pilot)),
    'of it read + check': () =>
      timed(() => rooms.readFacility(rooms.nodeHost, pilot, workshop.library)),
  },
  101,
  50,
);
printTable(
  'One pilot (637 rows, 203 answers), warm (101 rounds)',
  medians,
  'read + check + assess',
);
