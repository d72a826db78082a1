drop table everything;
drop type kind;
