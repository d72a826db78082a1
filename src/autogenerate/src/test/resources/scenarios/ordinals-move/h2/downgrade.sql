alter table PARCEL_LABELS drop constraint PARCEL_LABELS_CHECK;
alter table PARCEL drop constraint PARCEL_CHECK;
update PARCEL_LABELS set LABEL = -1 where LABEL = 0;
update PARCEL_LABELS set LABEL = 0 where LABEL = 1;
update PARCEL_LABELS set LABEL = 1 where LABEL = 2;
update PARCEL set STATUS = case STATUS when 1 then -2 when 2 then 1 when 3 then 2 end where STATUS in (1, 2, 3);
update PARCEL set SIZE = case SIZE when 0 then 1 when 1 then 0 end where SIZE in (0, 1);
alter table PARCEL_LABELS add constraint CONSTRAINT_1 check ("LABEL" BETWEEN 0 AND 1);
alter table PARCEL add constraint CONSTRAINT_8C3 check ("STATUS" BETWEEN 0 AND 2);
