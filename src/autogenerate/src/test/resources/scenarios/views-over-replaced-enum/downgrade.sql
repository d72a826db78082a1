drop view v_many;
drop view v_label;
drop view v;
alter type size add value 'L' after 'M';
create view v (id) as
SELECT id
   FROM t
  WHERE (s = 'S'::size);
create view v_label (m) as
SELECT 'M'::size AS m;
create view v_many (many) as
SELECT many
   FROM t;
