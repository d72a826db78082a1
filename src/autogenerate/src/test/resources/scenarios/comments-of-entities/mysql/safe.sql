-- 1 of 1, statement by statement
alter table Note modify column a varchar(255);
alter table Note modify column b varchar(255) comment 'new';
alter table Note add column c varchar(255) comment 'added
with a second line', ALGORITHM=INSTANT;
alter table Note comment='it''s a "note" \\ */';
