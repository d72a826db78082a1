-- 1 of 2, in one transaction
alter table parcel drop constraint parcel_named_check;
alter table parcel drop constraint parcel_status_check;
alter table parcel_labels drop constraint parcel_labels_label_check;
update parcel set size = case size when 0 then 1 when 1 then 0 end where size in (0, 1);
update parcel set status = case status when -2 then 1 when 1 then 2 when 2 then 3 end where status in (-2, 1, 2);
update parcel_labels set label = 2 where label = 1;
update parcel_labels set label = 1 where label = 0;
update parcel_labels set label = 0 where label = -1;
alter table parcel add constraint parcel_named_check check (named in ('LARGE','SMALL')) not valid;
alter table parcel add constraint parcel_status_check check (status between 0 and 3) not valid;
alter table parcel_labels add constraint parcel_labels_label_check check (label between 0 and 2) not valid;
-- 2 of 2, in one transaction
alter table parcel validate constraint parcel_named_check;
alter table parcel validate constraint parcel_status_check;
alter table parcel_labels validate constraint parcel_labels_label_check;
