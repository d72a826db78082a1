drop sequence vessel_seq;
drop sequence people;
drop sequence berth_seq;
