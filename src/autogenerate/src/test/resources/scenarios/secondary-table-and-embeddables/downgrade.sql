alter table customer drop constraint customer_agent_code_fkey;
alter table customer drop column work_city;
alter table customer drop column work_street;
alter table customer drop column changedby;
alter table customer drop column agent_code;
alter table customer drop column created;
alter table customer drop column version;
drop table customer_details;
drop table agent;
