drop sequence VESSEL_SEQ;
drop sequence PEOPLE;
drop sequence BERTH_SEQ;
