alter table ticket modify column state tinyint check (`state` between 0 and 2);
update ticket set state = case state when -2 then 1 when 1 then 2 end where state in (-2, 1);
