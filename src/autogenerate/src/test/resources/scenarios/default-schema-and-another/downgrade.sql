drop table other.item;
drop sequence item_seq;
drop schema other;
