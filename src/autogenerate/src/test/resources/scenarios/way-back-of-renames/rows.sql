insert into parcel (id, progress, weight) values (1, 'NEW', 5), (2, 'OLD', 7)
