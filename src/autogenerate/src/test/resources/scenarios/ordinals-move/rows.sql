insert into parcel (id, status, size, speed, named) values (1, 0, 0, 0, 'SMALL'), (2, 1, 1, 1, 'LARGE'), (3, 2, null, 1, null);
insert into parcel_labels (Parcel_id, label) values (1, 0), (1, 1), (2, 1);
