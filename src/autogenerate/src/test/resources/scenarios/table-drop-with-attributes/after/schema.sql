create table p (x integer, y integer, constraint p_pk primary key (x, y));
