alter table checked drop constraint has_b;
alter table checked drop constraint has_a;
alter table typed drop column a;
alter table computed drop column b;
alter table computed drop column a;
alter table checked drop column b;
alter table checked drop column a;
