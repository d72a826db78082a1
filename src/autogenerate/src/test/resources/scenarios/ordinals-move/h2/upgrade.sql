alter table PARCEL drop constraint CONSTRAINT_8C3;
alter table PARCEL_LABELS drop constraint CONSTRAINT_1;
update PARCEL set SIZE = case SIZE when 0 then 1 when 1 then 0 end where SIZE in (0, 1);
update PARCEL set STATUS = case STATUS when -2 then 1 when 1 then 2 when 2 then 3 end where STATUS in (-2, 1, 2);
update PARCEL_LABELS set LABEL = 2 where LABEL = 1;
update PARCEL_LABELS set LABEL = 1 where LABEL = 0;
update PARCEL_LABELS set LABEL = 0 where LABEL = -1;
alter table PARCEL add constraint PARCEL_CHECK check (status between 0 and 3);
alter table PARCEL_LABELS add constraint PARCEL_LABELS_CHECK check (label between 0 and 2);
