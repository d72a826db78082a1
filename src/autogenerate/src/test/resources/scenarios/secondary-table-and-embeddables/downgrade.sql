alter table customer drop column work_city;
alter table customer drop column work_street;
alter table customer drop column created;
alter table customer drop column version;
drop table customer_details;
