create table t (id int primary key, a char(36) not null default (uuid()), b double default (rand()), c date default (curdate()), d varchar(40) not null unique default (concat('x-', uuid())));
