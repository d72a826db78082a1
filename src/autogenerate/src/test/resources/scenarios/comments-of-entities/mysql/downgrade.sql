alter table Note comment='';
alter table Note drop column c;
alter table Note modify column b varchar(255) comment 'old';
alter table Note modify column a varchar(255) comment 'gone';
