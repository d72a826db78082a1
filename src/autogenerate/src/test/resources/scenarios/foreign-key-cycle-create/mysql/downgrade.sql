alter table City drop foreign key City_ibfk_1;
drop table Country;
drop table City;
