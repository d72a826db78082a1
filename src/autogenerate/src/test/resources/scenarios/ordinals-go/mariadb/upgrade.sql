update ticket set state = case state when 1 then -2 when 2 then 1 end where state in (1, 2);
alter table ticket modify column state tinyint check (`state` between 0 and 1);
