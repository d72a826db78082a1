alter table LINE drop column NEXT;
alter table LINE drop column HALF;
alter table LINE add column NEXT integer generated always as ("QUANTITY" + 1) not null;
