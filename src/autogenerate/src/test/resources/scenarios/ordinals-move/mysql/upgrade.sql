alter table parcel drop constraint parcel_chk_3;
alter table parcel_labels drop constraint parcel_labels_chk_1;
update parcel set size = case size when 0 then 1 when 1 then 0 end where size in (0, 1);
update parcel set status = case status when -2 then 1 when 1 then 2 when 2 then 3 end where status in (-2, 1, 2);
update parcel_labels set label = 2 where label = 1;
update parcel_labels set label = 1 where label = 0;
update parcel_labels set label = 0 where label = -1;
alter table parcel add constraint parcel_chk_3 check (status between 0 and 3);
alter table parcel_labels add constraint parcel_labels_chk_1 check (label between 0 and 2);
