insert into parcel (weight) values (5), (50)
