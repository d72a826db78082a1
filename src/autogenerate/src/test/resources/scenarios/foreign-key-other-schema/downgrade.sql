alter table other.kept drop constraint kept_parent_id_fkey;
drop table other.child;
drop table child;
drop table other.parent;
