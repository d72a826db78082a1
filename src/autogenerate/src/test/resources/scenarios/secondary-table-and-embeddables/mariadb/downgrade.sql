alter table Customer drop column work_city;
alter table Customer drop column work_street;
alter table Customer drop column created;
alter table Customer drop column version;
drop table customer_details;
