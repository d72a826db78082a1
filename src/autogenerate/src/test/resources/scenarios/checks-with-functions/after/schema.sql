create function is_even(n integer) returns boolean language sql immutable as 'select n % 2 = 0';
create table t (a integer, b text, constraint same check (is_even(a)), constraint changed check (is_even(a + 4)), constraint added check (length(b) > 0 and is_even(length(b))));
