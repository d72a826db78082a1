drop sequence vessel_SEQ;
drop sequence people;
drop sequence Berth_SEQ;
