drop table child;
drop table parent;
drop sequence child_seq;
