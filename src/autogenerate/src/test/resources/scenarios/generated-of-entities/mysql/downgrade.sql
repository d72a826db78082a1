alter table line drop column next;
alter table line drop column half;
alter table line add column next integer generated always as (`quantity` + 1) stored not null;
