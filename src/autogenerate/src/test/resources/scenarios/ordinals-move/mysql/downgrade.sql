alter table parcel_labels drop constraint parcel_labels_chk_1;
alter table parcel drop constraint parcel_chk_3;
update parcel_labels set label = -1 where label = 0;
update parcel_labels set label = 0 where label = 1;
update parcel_labels set label = 1 where label = 2;
update parcel set status = case status when 1 then -2 when 2 then 1 when 3 then 2 end where status in (1, 2, 3);
update parcel set size = case size when 0 then 1 when 1 then 0 end where size in (0, 1);
alter table parcel_labels add constraint parcel_labels_chk_1 check (`label` between 0 and 1);
alter table parcel add constraint parcel_chk_3 check (`status` between 0 and 2);
