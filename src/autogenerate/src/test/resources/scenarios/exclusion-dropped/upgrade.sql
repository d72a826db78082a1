alter table booking drop constraint no_overlap;
drop table gone;
alter table booking drop column during;
