alter table LINE drop column NEXT;
alter table LINE add column HALF integer generated always as ("PRICE" / 2) not null;
alter table LINE add column NEXT integer generated always as ("QUANTITY" + 2) not null;
